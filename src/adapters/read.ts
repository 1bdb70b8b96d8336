/** A text that says something; `undefined` for an empty or a blank one, and for whatever is no text. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An id as it came: a number stays a number. `undefined` for what nothing can be found by. */
export function idIn(value: unknown): number | string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : textIn(value);
}

/** The entries of a list; none of what is no list. */
export function entriesIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The record without the members that nobody knows. */
export function known<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
