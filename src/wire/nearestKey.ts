/** More candidates than this are not compared: each costs time, and nobody mistypes among thousands. */
const most = 1000;

/**
 * The key that was probably meant: the one that differs least, or `undefined` when none is close. Case, spaces,
 * dashes and underscores count for nothing: `full_name` is `Full Name`.
 *
 * @param key - the key that has no counterpart
 * @param candidates - the keys it may have meant
 */
export function nearestKey(key: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(key);
  let allowed = Math.min(3, (wanted.length + 1) / 3);
  let nearest: string | undefined;
  for (const candidate of [...candidates].slice(0, most)) {
    const distance = edits(wanted, fold(candidate), allowed);
    if (distance <= allowed) [nearest, allowed] = [candidate, distance - 1];
  }
  return nearest;
}

function fold(key: string): string {
  return key
    .slice(0, 64)
    .toLowerCase()
    .replace(/[\s_.-]/g, '');
}

/** How many characters must be added, dropped or replaced to come from `a` to `b`; no more than are allowed are tried. */
function edits(a: string, b: string, allowed: number): number {
  let same = 0;
  while (a[same] && a[same] === b[same]) same += 1;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (!x || !y || allowed < 1) return x.length + y.length;
  const rest = (p: string, q: string): number => edits(p, q, allowed - 1);
  return 1 + Math.min(rest(x.slice(1), y), rest(x, y.slice(1)), rest(x.slice(1), y.slice(1)));
}
