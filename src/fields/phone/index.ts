import { defineFieldType } from '../fieldType.js';
import { fieldMismatch, fieldValue } from '../reading.js';
import { drawPhone, PhoneField, phoneHref } from './PhoneField.js';

/** The pattern by which the Conversation Panels document marks a phone number; it is compared, never run. */
const phonePattern = '^[+]?[0-9]{1,15}$';

/** `{ "type": "string", "pattern": "^[+]?[0-9]{1,15}$" }`, or `"format": "phone"` or `"tel"`. */
export const phoneField = defineFieldType({
  type: 'phone',
  matches: ({ pattern, format }) => pattern === phonePattern || format === 'phone' || format === 'tel',
  read: (value) => (typeof value === 'string' && phoneHref(value) ? fieldValue(value) : fieldMismatch()),
  draw: drawPhone,
});

export { PhoneField };
