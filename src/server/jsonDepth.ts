/**
 * How deep the lists and objects of a JSON text are nested. Counted on the text, because many things that walk a
 * parsed value (`JSON.stringify` and PostgreSQL's `json` among them) run out of stack on a deep one. One pass, and no
 * pattern: hostile text makes patterns start over at every quote.
 */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isText) {
      if (character === '\\') at++;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}
