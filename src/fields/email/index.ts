import { defineFieldType } from '../fieldType.js';
import { fieldMismatch, fieldValue } from '../reading.js';
import { drawEmail, EmailField, emailHref } from './EmailField.js';

/** `{ "type": "string", "format": "email" }`. */
export const emailField = defineFieldType({
  type: 'email',
  matches: ({ format }) => format === 'email',
  read: (value) => (typeof value === 'string' && emailHref(value) ? fieldValue(value) : fieldMismatch()),
  draw: drawEmail,
});

export { EmailField };
