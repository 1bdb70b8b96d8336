/**
 * The key that was probably meant: the one that differs least, or `undefined` when none is close. Case, spaces,
 * dashes and underscores count for nothing: `full_name` is `Full Name`.
 *
 * @param key - the key that has no counterpart
 * @param candidates - the keys it may have meant
 */
export function nearestKey(key: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(key);
  let least = Math.min(4, wanted.length / 3 + 1);
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate));
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

function fold(key: string): string {
  return key
    .slice(0, 64)
    .toLowerCase()
    .replace(/[\s_.-]/g, '');
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = [...b, ''].map((_, index) => index);
  for (const char of a) {
    let left = (row[0] ?? 0) + 1;
    row = row.map(
      (above, j) => (left = j ? Math.min(left + 1, above + 1, (row[j - 1] ?? 0) + Number(char !== b[j - 1])) : left),
    );
  }
  return row[b.length] ?? 0;
}
