import { readDate } from '../date/readDate.js';
import { defineFieldType } from '../fieldType.js';
import { DateTimeField, drawDateTime } from './DateTimeField.js';

/** `{ "type": "string", "format": "date-time" }`. */
export const dateTimeField = defineFieldType({
  type: 'date-time',
  matches: ({ format }) => format === 'date-time',
  read: readDate,
  draw: drawDateTime,
});

export { DateTimeField };
