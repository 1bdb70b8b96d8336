import { defineFieldType } from '../fieldType.js';
import { DateField } from './DateField.js';
import { readDate } from './readDate.js';

/** `{ "type": "string", "format": "date" }`. */
export const dateField = defineFieldType({
  type: 'date',
  matches: ({ format }) => format === 'date',
  read: readDate,
  Component: DateField,
});

export { DateField };
