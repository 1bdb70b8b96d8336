import { isObject, type JsonObject, readJson } from '../wire/index.js';

/** An object that may have come as its JSON text, as the Conversation Panels document stores schemas. */
export function objectOf(input: unknown): JsonObject | undefined {
  const value = typeof input === 'string' ? readJson(input).value : input;
  return isObject(value) ? value : undefined;
}
