import { drawLink } from '../url/drawLink.js';

/** Shows a phone number as it was written, linked when it can be dialled. */
export function PhoneField({ value }: { readonly value: string }): React.ReactNode {
  return drawPhone(value);
}

/** Draws a phone number. */
export function drawPhone(value: string): React.ReactNode {
  return drawLink(value, phoneHref(value));
}

/** The `tel:` address when 3 to 15 digits remain without spaces, dots, dashes and brackets. */
export function phoneHref(value: string): string | undefined {
  const digits = value.replace(/[\s.()[\]‐-―-]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
}
