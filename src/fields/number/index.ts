import { defineFieldType } from '../fieldType.js';
import { drawNumber, NumberField } from './NumberField.js';
import { readNumber } from './readNumber.js';

/** `{ "type": "number" }` and `{ "type": "integer" }`. */
export const numberField = defineFieldType({
  type: 'number',
  matches: ({ type }) => type === 'number' || type === 'integer',
  read: readNumber,
  draw: drawNumber,
});

export { NumberField };
