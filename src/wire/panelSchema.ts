import { type Diagnostic, diagnostic, type Parsed } from './diagnostic.js';
import type { PanelSchema } from './fieldSchema.js';
import { defaultLimits } from './limits.js';
import type { Note } from './note.js';
import { noteIgnored, plainField, reduceField } from './reduceField.js';
import { resolveRef } from './resolveRef.js';
import { isObject, kindOf } from './value.js';

/** Fields beyond this many are shown as text: hardly anybody looks at them, and reading each one costs. */
const mostFields = 2000;

/**
 * Reads a panel's JSON Schema tolerantly: an object, or the JSON string that the Conversation Panels document stores
 * ("Step 3b"). The schema is classified, never run: no pattern is tried, nothing is fetched. Never throws; a schema
 * that cannot be used gives one without fields, and a diagnostic.
 */
export function parsePanelSchema(input: unknown): Parsed<PanelSchema> {
  const diagnostics: Diagnostic[] = [];
  const note: Note = (...told) => diagnostics.push(diagnostic(...told));
  const root = typeof input === 'string' ? parseText(input, note) : input;
  const schema = resolveRef(root, root, '', note);
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const keys = Object.keys(properties);
  if (!keys[0] && !diagnostics[0]) note('schema.not-object', '', kindOf(root));
  noteIgnored(schema, '', note);
  if (keys.length > mostFields) note('schema.too-large', '');
  if (/^(0|[1-9]\d*)$/.test(keys[0] ?? '')) note('schema.integer-key', '/properties', keys[0]);
  const fields = keys.map((key, index) =>
    index < mostFields ? reduceField(key, properties[key], root, note) : plainField(key),
  );
  return { value: { fields, usable: fields.length > 0 }, diagnostics };
}

function parseText(text: string, note: Note): unknown {
  try {
    if (text.length <= defaultLimits.bytes) return JSON.parse(text);
    note('schema.too-large', '', `${text.length} characters`);
  } catch {
    note('schema.not-json', '');
  }
  return undefined;
}
