// What looks like nothing, or like another character, and yet makes two keys differ: bidi marks and overrides, zero-width
// characters, controls, no-break spaces, soft hyphens, lone surrogates. Joiners stay, emoji and Persian need them.
const invisible = /[\p{Cs}\u00a0\u00ad\u061c\u200b\u200e\u200f\u202a-\u202f\u2060-\u2069\ufeff]|[^\P{Cc}\t\n\r]/gu;

/** Text with its invisible characters written as escapes, as JSON would: what differs can be seen. */
export function visibleText(text: string): string {
  return text.replace(invisible, escapeOf);
}

/** A character of one unit as JSON may write it: `\u00a0`. */
export function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
