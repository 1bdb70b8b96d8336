/** What stands behind a tag, such as `@default`, up to the next one. */
const tagged = (text, tag) => {
  const found = new RegExp(
    `@${tag}\\b[ \\t]*([\\s\\S]*?)(?=(?:^|\\s)@(?:default|defaultValue|param|returns|throws|example|remarks|internal|deprecated)\\b|$)`,
  ).exec(text);
  return found?.[1].trim() || undefined;
};

const oneLine = (text) => text?.replace(/\s+/g, ' ').trim();

/** `{@link Panel}` as code; a comment is no place for addresses. */
const withoutLinks = (text) => text.replace(/\{@link\s+([^}\s|]+)[^}]*\}/g, '`$1`');

/** Reads a TSDoc comment, given without its slashes: what it says, and its tags. */
export function readTsdoc(comment) {
  const text = withoutLinks(comment.replace(/^\*/, '').replace(/^[ \t]*\*[ \t]?/gm, '')).trim();
  const said = text.split(/(?:^|\s)@(?:default|param|returns|throws|example|remarks|internal|deprecated)\b/)[0].trim();
  return {
    said,
    default: oneLine(tagged(text, 'default')),
    returns: oneLine(tagged(text, 'returns')),
    throws: oneLine(tagged(text, 'throws')),
    example: tagged(text, 'example'),
    params: Object.fromEntries(
      [...text.matchAll(/@param\s+(\w+)\s*-\s*([\s\S]*?)(?=\s@\w|$)/g)].map(([, name, words]) => [
        name,
        oneLine(words),
      ]),
    ),
  };
}

/** Nothing was said. */
export const noTsdoc = readTsdoc('');
