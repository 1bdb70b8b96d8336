/**
 * Names each entry by what it says and its place among those that say the same, so that it is found again wherever it
 * stands the next time: `[["Pro 1", …], ["Pro 2", …]]`.
 */
export function keyed<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string | undefined,
): readonly (readonly [key: string, entry: T])[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    // The beginning is enough: the number tells the rest apart.
    const name = (nameOf(entry) ?? '').slice(0, 99);
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    return [`${name} ${ordinal}`, entry];
  });
}
