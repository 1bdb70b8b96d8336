/** Strings, brackets and what parts members, and whatever else stands between them. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/gs;

/** Levels that are told apart: deeper ones would be more indent than text. */
const deepest = 60;

/**
 * JSON in lines that can be read, with every value letter by letter as it came: no digit is rounded, no double key lost.
 *
 * @returns null where it is no JSON, is nested too deeply, or stands in such lines already
 */
export function indentJson(text: string): string | null {
  try {
    JSON.parse(text);
    const lines = indented(text);
    return lines === null || lines === text.trim() ? null : lines;
  } catch {
    return null;
  }
}

function indented(text: string): string | null {
  const parts: string[] = [];
  let depth = 0;
  let before = '';
  for (const [token] of text.matchAll(tokens)) {
    const opened = before === '{' || before === '[';
    const closes = token === '}' || token === ']';
    if (closes) depth -= 1;
    // What holds nothing stays in one line.
    if (opened !== closes || before === ',') parts.push(`\n${'  '.repeat(depth)}`);
    if (token === '{' || token === '[') depth += 1;
    if (depth > deepest) return null;
    parts.push(token === ':' ? ': ' : token);
    before = token;
  }
  return parts.join('');
}
