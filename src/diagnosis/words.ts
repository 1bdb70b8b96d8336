import { cleanText } from '../internal/cleanText.js';
import { escapeOf, visibleText } from '../internal/visibleText.js';

/** Foreign text in a sentence is cut at so many characters. */
const longest = 80;

/** What is looked at of a foreign text before it is cut. */
const looked = 1000;

// What lets somebody in, as addresses, headers and the messages of HTTP libraries write it.
const secrets: readonly (readonly [pattern: RegExp, kept: string])[] = [
  [/\/\/[^\s/@]*@/g, '//…@'],
  [/\b(Bearer|Basic)\s+[\w+/=.~-]+/gi, '$1 …'],
  // a word may follow, too: “token expired”
  [/\b(Token)\s+[\w+/=.~-]{16,}/gi, '$1 …'],
  [/([\w-]*(?:key|token|secret|password|passwd|signature|credential)["']?\s*[=:]\s*["']?)[^\s"'&,;)}]+/gi, '$1…'],
];

/**
 * The beginning of a foreign text for a sentence: one line, without what could reorder the words around it or let
 * somebody in.
 *
 * @param most - characters beyond which it is cut; @default 80
 */
export function excerptOf(text: string, most = longest): string {
  const line = cleanText(text.slice(0, looked)).replace(/\s+/g, ' ').trim();
  const safe = secrets.reduce((rest, [pattern, kept]) => rest.replace(pattern, kept), line);
  return cut(safe, most);
}

/** Blanks that look like one ordinary blank, or like none. */
const oddBlank = /[^\S ]|(?<= ) /g;

/**
 * A key in quotation marks, what nobody can see in it as an escape: two keys that differ read differently. Keys hold no
 * secrets: one named “Token: live” stays what it is.
 */
export function quoted(key: string): string {
  return `“${cut(visibleText(key.slice(0, looked)).replace(oddBlank, escapeOf), longest)}”`;
}

function cut(line: string, most: number): string {
  // cleaned once more: the cut can part two halves of a character
  return line.length <= most ? line : `${cleanText(line.slice(0, most - 1))}…`;
}

/** Up to five of them, joined as a sentence joins them: “A”, “B” and 3 more. */
export function listed(parts: readonly string[]): string {
  const shown = parts.slice(0, parts.length > 5 ? 4 : 5);
  const rest = parts.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** A length of time: `2350` → "2.35 s", `80` → "80 ms". */
export function timeOf(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Number((ms / 1000).toFixed(2))} s`;
}

/** The origin of an address: its path and query may hold secrets. `undefined` where there is none. */
export function originOf(address: string | undefined, base?: string | null): string | undefined {
  if (address === undefined || !URL.canParse(address, base ?? undefined)) return undefined;
  const { origin } = new URL(address, base ?? undefined);
  return origin === 'null' ? undefined : origin;
}
