import { defineFieldType } from '../fieldType.js';
import { fieldMismatch, fieldValue } from '../reading.js';
import { safeHref } from '../safeHref.js';
import { drawUrl, UrlField } from './UrlField.js';

/** `{ "type": "string", "format": "uri" }`. */
export const urlField = defineFieldType({
  type: 'url',
  matches: ({ format }) => format === 'uri',
  read: (value) =>
    typeof value === 'string' ? fieldValue(value, !safeHref(value) && 'value.unsafe-url') : fieldMismatch(),
  draw: (value) => drawUrl(value),
});

export { drawUrl, UrlField };
