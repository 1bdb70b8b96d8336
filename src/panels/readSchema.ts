import { type PanelSchema, type Parsed, parsePanelSchema } from '../wire/index.js';

const read = new WeakMap<object, Parsed<PanelSchema>>();

/** Reads a schema object once, however many conversations show it. */
export function readSchema(schema: unknown): Parsed<PanelSchema> {
  // A text becomes a new object here, which is as good as no key.
  const key = Object(schema) as object;
  const parsed = read.get(key) ?? parsePanelSchema(schema);
  read.set(key, parsed);
  return parsed;
}
