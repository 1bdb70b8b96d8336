import { ExactNumber } from './exactNumber.js';

/** An object that came over the wire: nothing is known of its keys or values. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether a value is a JSON object: not `null`, not an array, not a number that is kept as text. */
export function isObject(value: unknown): value is JsonObject {
  return kindOf(value) === 'object';
}

/** An own member by its exact name; `undefined` for inherited ones such as `constructor`, and of what is no object. */
export function own(object: unknown, key: string): unknown {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The object, or one without members in the place of anything else. */
export function members(value: unknown): JsonObject {
  return isObject(value) ? value : none;
}

/** An object without members. */
export const none: JsonObject = {};

/** What kind of thing came, in JSON Schema's words: `"null"`, `"array"`, `"string"`, … */
export function kindOf(value: unknown): string {
  if (value instanceof ExactNumber) return 'number';
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** The beginning of a text, or what kind of thing stands in its place: for messages. */
export function excerpt(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 80) : kindOf(value);
}

// Space, controls, and what has no shape of its own.
const blank = /^[\s\p{Cc}\p{DI}]*$/u;

/** Whether a text shows nothing: blank, or made of invisible characters only. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}
