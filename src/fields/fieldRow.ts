import type { FieldSchema } from '../wire/index.js';
import { isEmpty } from './cleanText.js';
import type { FieldReading, FieldType } from './fieldType.js';
import { fieldEmpty, fieldMismatch } from './reading.js';

/** One label with what came for it, and how it is shown. */
export interface FieldRow {
  readonly field: FieldSchema;
  readonly type: FieldType;
  readonly raw: unknown;
}

/** What the row's type makes of its value. */
export function readRow({ field, type, raw }: FieldRow): FieldReading<unknown> {
  if (isEmpty(raw)) return fieldEmpty;
  const reading = guarded(() => type.read(raw, field), undefined);
  return Array.isArray(reading?.notes) ? reading : fieldMismatch('field.type-failed');
}

/** Types may be the embedder's own; one that throws costs its field the look, never the panel. */
export function guarded<T>(attempt: () => T, otherwise: T): T {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
