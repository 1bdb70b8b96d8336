import { ExactNumber } from '../../wire/index.js';
import { defineFieldType } from '../fieldType.js';
import { rawText } from '../rawText.js';
import { fieldMismatch, fieldValue } from '../reading.js';
import { drawText, TextField } from './TextField.js';

/** `{ "type": "string" }`, and everything that no other type takes: then any scalar is text. */
export const textField = defineFieldType({
  type: 'text',
  matches: () => true,
  read: (value, { type }) => {
    if (typeof value === 'string') return fieldValue(value);
    const scalar = typeof value !== 'object' || value instanceof ExactNumber;
    return scalar && !type ? fieldValue(rawText(value)) : fieldMismatch();
  },
  draw: drawText,
});

export { drawText, TextField };
