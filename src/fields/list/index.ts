import { drawOutline } from '../drawOutline.js';
import { useFieldEnvironment } from '../environment.js';
import { defineFieldType } from '../fieldType.js';
import { fieldMismatch, fieldValue } from '../reading.js';

/** Shows an array's entries one below the other. */
export function ListField({ value }: { readonly value: readonly unknown[] }): React.ReactNode {
  return drawOutline(value, useFieldEnvironment());
}

/** Any array that is not one of texts, and every array with `"x-deskside": { "display": "list" }`. */
export const listField = defineFieldType({
  type: 'list',
  matches: ({ type, items, annotation }) => type === 'array' || 'type' in items || annotation['display'] === 'list',
  read: (value) => (Array.isArray(value) ? fieldValue(value) : fieldMismatch()),
  draw: drawOutline,
});
