/**
 * The members of a JSON object as the texts in which they were written, by key; of a doubled key the last one, as
 * `JSON.parse` has it. So that a part of a body can be passed on with every digit.
 *
 * @param text - a JSON object that has been parsed before: nothing is checked here
 */
export function memberTexts(text: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  let depth = 0;
  let key: string | undefined;
  let begin = 0;
  const end = (at: number) => {
    if (key !== undefined) members.set(key, text.slice(begin, at).trim());
    key = undefined;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const last = endOfString(text, at);
      if (depth === 1 && key === undefined) key = JSON.parse(text.slice(at, last + 1)) as string;
      at = last;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      depth--;
      if (depth === 0) end(at);
    } else if (depth === 1 && character === ':') begin = at + 1;
    else if (depth === 1 && character === ',') end(at);
  }
  return members;
}

/** Where the string that begins here has its closing quote. */
function endOfString(text: string, begin: number): number {
  let at = begin + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
