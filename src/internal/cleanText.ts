// Bidi overrides and isolates, zero-width spaces, C0 and C1 controls but tab and line feed, and lone surrogates.
// Joiners (ZWJ, ZWNJ) and direction marks stay: emoji, Persian and Arabic need them.
const unwanted = /[\p{Cs}\u200b\u202a-\u202e\u2060-\u2069\ufeff]|[^\P{Cc}\t\n]/gu;

/** Text without the characters that could reorder or hide what stands beside it; everything else stays as it is. */
export function cleanText(text: string): string {
  return text.replace(unwanted, '');
}
