import { pointer } from './diagnostic.js';
import type { FieldSchema } from './fieldSchema.js';
import type { Note } from './note.js';
import { resolveRef } from './resolveRef.js';
import { excerpt, type JsonObject, members, none } from './value.js';

/** The keywords that decide a look or say nothing of the value; any other one is reported as ignored. */
const known = /^(type|title|description|format|pattern|enum|properties|items|maximum|definitions|x-.*|\$.*)$/;
const types = /^(string|number|integer|boolean|object|array)$/;

/** Reduces one property of a panel's schema to what decides its look. */
export function reduceField(key: string, input: unknown, root: unknown, note: Note): FieldSchema {
  const path = pointer('properties', key);
  const schema = resolveRef(input, root, path, note);
  const { title, items, properties, 'x-deskside': annotation } = schema;
  noteIgnored(schema, path, note);
  const [only, another] = [schema['type']].flat().filter((name) => name && name !== 'null');
  const type = !another && typeof only === 'string' && types.test(only) ? only : undefined;
  if (only && !another && !type) note('schema.unknown-type', path, excerpt(only));
  // Only an array has items and only an object has properties: beside another type they say nothing.
  const item = resolveRef(type && type !== 'array' ? undefined : items, root, path, note);
  noteIgnored(item, `${path}/items`, note);
  return {
    ...schema,
    key,
    label: (typeof title === 'string' && title.trim()) || key,
    type,
    items: item,
    properties: members(type && type !== 'object' ? undefined : properties),
    annotation: members(annotation),
  };
}

/** A field of which only the key is known: it is shown as text. */
export function plainField(key: string): FieldSchema {
  return { key, label: key, items: none, properties: none, annotation: none };
}

/** Reports the keywords that decide nothing here, so that nobody believes that they are checked. */
export function noteIgnored(schema: JsonObject, path: string, note: Note): void {
  const ignored = Object.keys(schema).filter((keyword) => !known.test(keyword));
  if (ignored[0]) note('schema.ignored-keyword', path, ignored.join(', '));
}
