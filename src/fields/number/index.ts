import { defineFieldType } from '../fieldType.js';
import { NumberField } from './NumberField.js';
import { readNumber } from './readNumber.js';

/** `{ "type": "number" }` and `{ "type": "integer" }`. */
export const numberField = defineFieldType({
  type: 'number',
  matches: ({ type }) => type === 'number' || type === 'integer',
  read: readNumber,
  Component: NumberField,
});

export { NumberField };
