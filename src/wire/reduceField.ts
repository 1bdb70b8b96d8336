import { pointer } from './diagnostic.js';
import type { FieldSchema } from './fieldSchema.js';
import type { Note } from './note.js';
import { resolveRef } from './resolveRef.js';
import { isObject } from './value.js';

/** The keywords that decide a look or say nothing of the value; any other one is reported as ignored. */
const known =
  /^(type|title|description|format|pattern|enum|properties|items|maximum|x-.*|\$.*|default|examples?|required)$/;
const types = /^(string|number|integer|boolean|object|array)$/;

/** Reduces one property of a panel's schema to what decides its look. */
export function reduceField(key: string, input: unknown, root: unknown, note: Note): FieldSchema {
  const path = pointer('properties', key);
  const schema = resolveRef(input, root, path, note);
  const { title, items, properties, 'x-deskside': annotation } = schema;
  const ignored = Object.keys(schema).filter((keyword) => !known.test(keyword));
  if (ignored[0]) note('schema.ignored-keyword', path, ignored.join(', '));
  const [type, another] = [schema['type']].flat().filter((name) => name && name !== 'null');
  const usable = !another && types.test(String(type));
  if (type && !another && !usable) note('schema.unknown-type', path, String(type));
  return {
    ...schema,
    key,
    label: (typeof title === 'string' && title.trim()) || key,
    type: usable ? String(type) : undefined,
    items: resolveRef(items, root, path, note),
    properties: isObject(properties) ? properties : {},
    annotation: { __proto__: null, ...(isObject(annotation) && annotation) },
  };
}
