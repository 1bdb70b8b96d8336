import { defineFieldType } from '../fieldType.js';
import { fieldMismatch, fieldValue } from '../reading.js';
import { BooleanField, drawBoolean } from './BooleanField.js';

/** `{ "type": "boolean" }`. Only `true` and `false` are read: `"false"` or `0` is never taken for a No. */
export const booleanField = defineFieldType({
  type: 'boolean',
  matches: ({ type }) => type === 'boolean',
  read: (value) => (typeof value === 'boolean' ? fieldValue(value) : fieldMismatch()),
  draw: drawBoolean,
});

export { BooleanField };
