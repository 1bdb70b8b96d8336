/** The closed set of badge colours. What the wire calls a colour becomes one of these, never a style. */
export type Tone = 'gray' | 'green' | 'blue' | 'yellow' | 'red' | 'purple' | 'orange';

const tones = 'green gray blue yellow red purple orange'.split(' ') as Tone[];
const synonyms = new Map<string, Tone>(
  Object.entries({ grey: 'gray', amber: 'yellow', success: 'green', warning: 'yellow', danger: 'red', info: 'blue' }),
);

/** The tones' initials around the colour wheel, one each 20 degrees, red first. */
const wheel = 'rooygggggbbbbppppr';

/**
 * The tone for a colour from the wire: a tone's name or a usual synonym in any case, or `#rgb`/`#rrggbb` by nearest
 * hue. `undefined` when it is no colour that is known; draw that as gray.
 */
export function toneOf(color: unknown): Tone | undefined {
  const name = String(color).trim().toLowerCase();
  if (!/^#([\da-f]{3}){1,2}$/.test(name)) return tones.find((tone) => tone === name) ?? synonyms.get(name);
  const bits = name.length < 5 ? 4 : 8;
  const [r = 0, g = 0, b = 0] = [2, 1, 0].map((place) => ((Number(`0x${name.slice(1)}`) >> (place * bits)) % 2 ** bits) / 2 ** bits);
  // In the plane of hues the angle is the hue and the length how far the colour is from gray.
  const [x, y] = [2 * r - g - b, Math.sqrt(3) * (g - b)];
  const initial = wheel[Math.round((Math.atan2(y, x) / Math.PI) * 9 + 18) % 18];
  return Math.hypot(x, y) < 0.2 ? 'gray' : tones.find((tone) => tone[0] === initial);
}
