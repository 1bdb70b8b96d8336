import { rawText } from './rawText.js';

/** The closed set of badge colours. What the wire calls a colour becomes one of these, never a style. */
export type Tone = 'gray' | 'green' | 'blue' | 'yellow' | 'red' | 'purple' | 'orange';

/** Each tone with the other names it goes by. */
const tones = ['green success', 'gray grey', 'blue info', 'yellow amber warning', 'red danger', 'purple', 'orange'];

/**
 * The tone for a colour from the wire: a tone's name or a usual synonym in any case, or `#rgb`/`#rrggbb` by nearest
 * hue. `undefined` when it is no colour that is known; draw that as gray.
 */
export function toneOf(color: unknown): Tone | undefined {
  const name = rawText(color).trim().toLowerCase();
  if (/^#([\da-f]{3}){1,2}$/.test(name)) return toneByHue(name);
  return tones.find((names) => names.split(' ').includes(name))?.split(' ')[0] as Tone | undefined;
}

function toneByHue(hex: string): Tone {
  const digits = hex.slice(1).match(hex.length > 4 ? /../g : /./g) ?? [];
  const [r = 0, g = 0, b = 0] = digits.map((digit) => Number(`0x${digit}`) / 16 ** digit.length);
  // In the plane of hues the angle is the hue, here in degrees, and the length how far the colour is from gray.
  const [x, y] = [2 * r - g - b, Math.sqrt(3) * (g - b)];
  const hue = Math.atan2(y, x) * 57.3;
  if (Math.hypot(x, y) < 0.2) return 'gray';
  return hue < -105
    ? 'blue'
    : hue < -30
      ? 'purple'
      : hue < 15
        ? 'red'
        : hue < 42
          ? 'orange'
          : hue < 70
            ? 'yellow'
            : hue < 170
              ? 'green'
              : 'blue';
}
