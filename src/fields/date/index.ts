import { defineFieldType } from '../fieldType.js';
import { DateField, drawDate } from './DateField.js';
import { readDate } from './readDate.js';

/** `{ "type": "string", "format": "date" }`. */
export const dateField = defineFieldType({
  type: 'date',
  matches: ({ format }) => format === 'date',
  read: readDate,
  draw: drawDate,
});

export { DateField };
