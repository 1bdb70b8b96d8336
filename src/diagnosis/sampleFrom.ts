import { defaultFieldTypes, type FieldType, readRow } from '../fields/index.js';
import { typesBy } from '../panels/index.js';
import { type FieldSchema, type JsonObject, parsePanelSchema } from '../wire/index.js';

const instant = '2026-08-01T10:00:00Z';

/** A value for each field type, those of the Conversation Panels document where it has one. */
const samples: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['badge', { color: 'green', label: 'Active' }],
  ['boolean', true],
  ['code', 'ORD-1001'],
  ['currency', { code: 'INR', value: 4999 }],
  ['date', '2026-08-01'],
  ['date-time', instant],
  ['email', 'priya@example.com'],
  ['key-value', { City: 'Chennai', Country: 'India' }],
  ['list', ['First', 'Second']],
  ['masked', 'hidden'],
  ['number', 42],
  ['percent', 42],
  ['phone', '+919876543210'],
  ['progress', 42],
  ['relative', instant],
  ['tags', ['VIP', 'Early Adopter']],
  ['text', 'Example'],
  ['url', 'https://example.com/'],
]);

/**
 * Makes a sample answer for a panel's schema: every field with a value that it draws. A field that nothing fits gets
 * `null`. Never throws.
 *
 * @param schema - an object, or its JSON text
 */
export function sampleFrom(schema: unknown): JsonObject {
  const typeOf = typesBy(defaultFieldTypes);
  const { fields } = parsePanelSchema(schema).value;
  return Object.fromEntries(fields.map((field) => [field.key, sampleOf(field, typeOf(field))]));
}

function sampleOf(field: FieldSchema, type: FieldType): unknown {
  const reads = (raw: unknown): boolean => {
    const { kind, notes } = readRow({ field, type, raw });
    return kind === 'value' && notes.length === 0;
  };
  return [...ownSamples(field, type.type), samples.get(type.type), ...samples.values()].find(reads) ?? null;
}

/** What only this field's own keywords tell. */
function ownSamples({ enum: options, maximum }: FieldSchema, type: string): readonly unknown[] {
  if (type === 'enum' && Array.isArray(options)) return options.slice(0, 100);
  // a part of the whole that the schema says
  if ((type === 'percent' || type === 'progress') && typeof maximum === 'number') return [maximum * 0.42];
  return [];
}
