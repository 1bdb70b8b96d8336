import { readDate } from '../date/readDate.js';
import { defineFieldType } from '../fieldType.js';
import { DateTimeField } from './DateTimeField.js';

/** `{ "type": "string", "format": "date-time" }`. */
export const dateTimeField = defineFieldType({
  type: 'date-time',
  matches: ({ format }) => format === 'date-time',
  read: readDate,
  Component: DateTimeField,
});

export { DateTimeField };
