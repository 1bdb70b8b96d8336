import { isObject } from '../../wire/index.js';
import { drawOutline } from '../drawOutline.js';
import { useFieldEnvironment } from '../environment.js';
import { defineFieldType } from '../fieldType.js';
import { fieldEmpty, fieldMismatch, fieldValue } from '../reading.js';

/** Shows an object's members as labelled values, two levels deep. */
export function KeyValueField({ value }: { readonly value: Readonly<Record<string, unknown>> }): React.ReactNode {
  return drawOutline(value, useFieldEnvironment());
}

/** Any object that is neither money nor a badge. */
export const keyValueField = defineFieldType({
  type: 'key-value',
  matches: ({ type, properties }) => type === 'object' || (!type && Object.keys(properties).length > 0),
  read: (value) => {
    if (!isObject(value)) return fieldMismatch();
    return Object.keys(value).length === 0 ? fieldEmpty : fieldValue(value);
  },
  draw: drawOutline,
});
