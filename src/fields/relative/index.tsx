import { readDate } from '../date/readDate.js';
import { defineFieldType } from '../fieldType.js';
import { shownAs } from '../shownAs.js';
import { RelativeTimeField } from './RelativeTimeField.js';

/** `"x-deskside": { "display": "relative" }`. */
export const relativeField = defineFieldType({
  type: 'relative',
  matches: shownAs('relative'),
  read: readDate,
  draw: (value) => <RelativeTimeField value={value} />,
});

export { RelativeTimeField };
