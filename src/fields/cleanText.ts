import { cleanText } from '../internal/cleanText.js';
import { defaultLimits, isBlank } from '../wire/index.js';

export { cleanText, isBlank };

/** {@link cleanText} of what stands where there is no room for "Show more": a label, a badge, a link. */
export function shortText(text: string): string {
  return cleanText(text).slice(0, defaultLimits.characters);
}

/** Whether a value counts as absent: `null`, `undefined`, `NaN`, blank text, `[]`. `0` and `false` are values. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return isBlank(value);
  return value === null || value === undefined || Number.isNaN(value) || (Array.isArray(value) && value.length === 0);
}
