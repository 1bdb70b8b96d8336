import { type JsonObject, own } from '../wire/index.js';

/** The members of these names, if the object has them itself. The values are not touched. */
export function pick(body: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(body, name)).map((name) => [name, own(body, name)]));
}
