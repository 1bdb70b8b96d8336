import { defaultLimits } from '../wire/index.js';

// Bidi overrides and isolates, zero-width spaces, C0 and C1 controls but tab and line feed, and lone surrogates.
// Joiners (ZWJ, ZWNJ) and direction marks stay: emoji, Persian and Arabic need them.
const unwanted = /[\p{Cs}\u200b\u202a-\u202e\u2060-\u2069\ufeff]|[^\P{Cc}\t\n]/gu;
const invisible = /^[\s\p{Cc}\p{DI}]*$/u;

/** Text without the characters that could reorder or hide what stands beside it; everything else stays as it is. */
export function cleanText(text: string): string {
  return text.replace(unwanted, '');
}

/** {@link cleanText} of what stands where there is no room for "Show more": a label, a badge, a link. */
export function shortText(text: string): string {
  return cleanText(text).slice(0, defaultLimits.characters);
}

/** Whether a text shows nothing: blank, or made of invisible characters only. */
export function isBlank(text: string): boolean {
  return invisible.test(text);
}

/** Whether a value counts as absent: `null`, `undefined`, `NaN`, blank text, `[]`. `0` and `false` are values. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return isBlank(value);
  return value === null || value === undefined || Number.isNaN(value) || (Array.isArray(value) && value.length === 0);
}
