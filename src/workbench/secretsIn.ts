/** Shorter ones would take ordinary words out of an answer. */
const shortest = 4;

/** The texts in a credential, which must not be seen: those of its members too, however deep. */
export function secretsIn(credential: unknown): readonly string[] {
  const found = new Set<string>();
  const open = [credential];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string' && value.length >= shortest) found.add(value);
    if (typeof value === 'object' && value !== null)
      open.push(...Object.values(value).filter((one) => one !== undefined));
  }
  return [...found];
}
