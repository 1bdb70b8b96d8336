import { readDate } from '../date/readDate.js';
import { defineFieldType } from '../fieldType.js';
import { RelativeTimeField } from './RelativeTimeField.js';

/** `"x-deskside": { "display": "relative" }`. */
export const relativeField = defineFieldType({
  type: 'relative',
  matches: ({ annotation }) => annotation['display'] === 'relative',
  read: readDate,
  draw: (value) => <RelativeTimeField value={value} />,
});

export { RelativeTimeField };
