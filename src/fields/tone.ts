import { rawText } from './rawText.js';

/** The closed set of badge colours. What the wire calls a colour becomes one of these, never a style. */
export type Tone = 'gray' | 'green' | 'blue' | 'yellow' | 'red' | 'purple' | 'orange';

/** Each tone with the other names it goes by. */
const tones = ['green success', 'gray grey', 'blue info', 'yellow amber warning', 'red danger', 'purple', 'orange'];

/** The tones' initials around the colour wheel, one each 20 degrees, red first. */
const wheel = 'rooygggggbbbbppppr';

/**
 * The tone for a colour from the wire: a tone's name or a usual synonym in any case, or `#rgb`/`#rrggbb` by nearest
 * hue. `undefined` when it is no colour that is known; draw that as gray.
 */
export function toneOf(color: unknown): Tone | undefined {
  const name = rawText(color).trim().toLowerCase();
  const found = tones.find(
    /^#([\da-f]{3}){1,2}$/.test(name) ? (names) => names.startsWith(beginningOf(name)) : (names) => names.split(' ').includes(name),
  );
  return found?.split(' ')[0] as Tone | undefined;
}

function beginningOf(hex: string): string {
  const bits = hex.length < 5 ? 4 : 8;
  const [r = 0, g = 0, b = 0] = [2, 1, 0].map((place) => ((Number(`0x${hex.slice(1)}`) >> (place * bits)) % 2 ** bits) / 2 ** bits);
  // In the plane of hues the angle is the hue and the length how far the colour is from gray.
  const [x, y] = [2 * r - g - b, Math.sqrt(3) * (g - b)];
  return Math.hypot(x, y) < 0.2 ? 'gra' : (wheel[Math.round((Math.atan2(y, x) / Math.PI) * 9 + 18) % 18] ?? '');
}
