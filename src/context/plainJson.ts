import type { Note } from '../wire/index.js';

/** The deepest nesting that is written; far beyond what a helpdesk's records have. */
const maxDepth = 64;
/** The most values that are written. */
const maxValues = 200_000;

/** Nothing more can be written: there are too many values. */
class TooMany extends Error {}

/**
 * A copy that `JSON.stringify` can write whatever was given: cycles, too deep nesting and members that throw become
 * `null`, a bigint becomes its digits, and each is noted. `undefined` when there are too many values for any message.
 */
export function plainJson(input: unknown, note: Note): unknown {
  let left = maxValues;
  const above = new Set<unknown>();

  function copy(value: unknown, path: string): unknown {
    if (typeof value === 'bigint') {
      note('context.cut', path, 'a bigint, written as text');
      return String(value);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (--left < 0) throw new TooMany();
    if (above.has(value) || above.size >= maxDepth) {
      note('context.cut', path, above.has(value) ? 'it contains itself' : `deeper than ${maxDepth}`);
      return null;
    }
    above.add(value);
    try {
      return copyMembers(value, path);
    } catch (error) {
      if (error instanceof TooMany) throw error;
      note('context.cut', path, 'reading it throws');
      return null;
    } finally {
      above.delete(value);
    }
  }

  function copyMembers(value: object, path: string): unknown {
    if ('toJSON' in value && typeof value.toJSON === 'function') return copy(value.toJSON(), path);
    if (Array.isArray(value)) return value.map((entry: unknown, index) => copy(entry, `${path}/${index}`));
    return Object.fromEntries(Object.keys(value).map((key) => [key, copy(Reflect.get(value, key), `${path}/${key}`)]));
  }

  try {
    return copy(input, '');
  } catch {
    return undefined;
  }
}
