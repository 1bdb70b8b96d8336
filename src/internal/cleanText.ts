// Bidi overrides and isolates, zero-width spaces, C0 and C1 controls but tab and line feed, and lone surrogates.
// Joiners (ZWJ, ZWNJ) and direction marks stay: emoji, Persian and Arabic need them.
const unwanted = /[\p{Cs}\u200b\u202a-\u202e\u2060-\u2069\ufeff]|[^\P{Cc}\t\n]/gu;

/** Text without the characters that could reorder or hide what stands beside it; everything else stays as it is. */
export function cleanText(text: string): string {
  return text.replace(unwanted, '');
}

// Space, controls, and what has no shape of its own.
const blank = /^[\s\p{Cc}\p{DI}]*$/u;

/** Whether a text shows nothing: blank, or made of invisible characters only. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}
