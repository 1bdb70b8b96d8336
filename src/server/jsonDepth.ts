/**
 * How deep the lists and objects of a JSON text are nested. Counted on the text, because many things that walk a
 * parsed value (`JSON.stringify` and PostgreSQL's `json` among them) run out of stack on a deep one.
 */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, ++depth);
    else if (token === '}' || token === ']') depth--;
  }
  return deepest;
}
