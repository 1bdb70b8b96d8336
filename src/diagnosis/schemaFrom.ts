import { defaultFieldTypes, isEmpty, readRow } from '../fields/index.js';
import { typesBy } from '../panels/index.js';
import { isObject, type JsonObject, own, parsePanelSchema } from '../wire/index.js';
import { objectOf } from './objectOf.js';

const text = { type: 'string' };

/** The documented field types, the most particular first, each with the values that are taken for one. */
const candidates: readonly (readonly [schema: JsonObject, looksLikeIt: (value: unknown) => boolean])[] = [
  [{ ...text, format: 'date' }, matching(/^\d{4}-\d\d-\d\d$/)],
  [{ ...text, format: 'date-time' }, matching(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/)],
  [{ ...text, format: 'uri' }, matching(/^https?:\/\//i)],
  [{ ...text, format: 'email' }, matching(/^\S+@\S+\.\S+$/)],
  // without the plus it may as well be the number of an order
  [{ ...text, pattern: '^[+]?[0-9]{1,15}$' }, matching(/^\+\d{7,15}$/)],
  [text, (value) => typeof value === 'string'],
  [{ type: 'boolean' }, (value) => typeof value === 'boolean'],
  [
    { type: 'object', properties: { code: text, value: { type: 'number' } } },
    (value) => typeof own(value, 'code') === 'string' && isObject(value) && 'value' in value,
  ],
  [
    { type: 'object', properties: { color: text, label: text } },
    (value) => typeof own(value, 'label') === 'string' && Object.keys(value as object).every((key) => badge.has(key)),
  ],
  [{ type: 'object' }, isObject],
  [
    { type: 'array', items: text },
    (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
  ],
  [{ type: 'array' }, Array.isArray],
  [{ type: 'number' }, () => true],
];

const badge: ReadonlySet<string> = new Set(['label', 'color']);

/**
 * Makes a panel's schema of a sample answer: each key with the documented field type that its value looks like. What
 * says nothing, such as `null`, becomes text. Never throws.
 *
 * @param sample - the answer, as an object or as JSON text; anything else gives a schema without fields
 */
export function schemaFrom(sample: unknown): JsonObject {
  const entries = Object.entries(objectOf(sample) ?? {}).map(([key, value]) => [key, propertyFor(value)]);
  return { type: 'object', properties: Object.fromEntries(entries) };
}

/** The schema of one property, by a value of it. */
export function propertyFor(value: unknown): JsonObject {
  if (isEmpty(value)) return Array.isArray(value) ? { type: 'array', items: text } : text;
  return candidates.find(([schema, looksLikeIt]) => looksLikeIt(value) && reads(schema, value))?.[0] ?? text;
}

const typeOf = typesBy(defaultFieldTypes);

/** Whether a field with this schema draws the value; an empty object is drawn as nothing, which is as good. */
function reads(schema: JsonObject, value: unknown): boolean {
  const [field] = parsePanelSchema({ properties: { value: schema } }).value.fields;
  return field !== undefined && readRow({ field, type: typeOf(field), raw: value }).kind !== 'mismatch';
}

function matching(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}
