/**
 * Whether two JSON values say the same. Gives up, saying no, below 32 levels: a wrong "no" costs a redraw, a stack
 * overflow would cost the page.
 */
export function sameValue(a: unknown, b: unknown, depth = 32): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || !depth) return false;
  const entries = Object.entries(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entries.length === Object.keys(b).length &&
    entries.every(
      ([key, value]) => Object.hasOwn(b, key) && sameValue(value, (b as Record<string, unknown>)[key], depth - 1),
    )
  );
}
