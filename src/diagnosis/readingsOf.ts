import {
  defaultFieldTypes,
  type FieldRow,
  type FieldType,
  guarded,
  rawText,
  readRow,
  shortText,
} from '../fields/index.js';
import { fieldWords } from '../internal/fieldMessages.js';
import { typesBy } from '../panels/index.js';
import { isObject, own, parsePanelSchema, plainField, type Recording } from '../wire/index.js';
import { bodyOf } from './bodyOf.js';
import { keyPairs } from './keyPairs.js';
import { masked, shownText } from './shownText.js';

/** How one key of a schema or an answer was read. */
export interface KeyReading {
  /** As the schema or the answer spells it. */
  readonly key: string;
  /** What the agent reads beside the value. */
  readonly label: string;
  /** The field type that the schema asks for: `"text"`, `"currency"`, …; `""` of a key that the schema lacks. */
  readonly type: string;
  /** Drawn by its type, absent, shown raw with a mark, or not shown because the schema lacks the key. */
  readonly state: 'value' | 'empty' | 'mismatch' | 'unknown';
  /** What the agent reads; `""` when the key is not shown. */
  readonly shown: string;
  /** What came, as text; `""` when nothing came. Of a sensitive field both texts are dots. */
  readonly raw: string;
  /** Of a key that the schema lacks: the absent schema key that it probably means. */
  readonly nearest?: string;
}

/** What may be said of how keys are read. */
export interface ReadingOptions {
  /** The ways to show a value. @default defaultFieldTypes */
  readonly fieldTypes?: readonly FieldType[];
}

/** Keys beyond this many are not told. */
const most = 2000;

/**
 * How each key of a panel's schema and of its answer was read: those of the schema first, in its order. Hidden fields are
 * among them. Empty when no object came, or when the status says that it is an error's. Never throws.
 */
export function readingsOf(recording: Recording, options: ReadingOptions = {}): readonly KeyReading[] {
  const { response, schema, kind } = recording;
  const isAnswer = response !== null && response.status >= 200 && response.status < 300;
  const body = isAnswer && kind === 'panel' ? bodyOf(response, kind) : undefined;
  if (body?.kind !== 'object' || !isObject(body.data)) return [];
  const { data } = body;
  const { value } = parsePanelSchema(schema);
  const typeOf = typesBy(options.fieldTypes ?? defaultFieldTypes);
  // Without a usable schema every key that came is a field of text, as in the panel.
  const fields = value.usable ? value.fields : Object.keys(data).map(plainField);
  const strangers = value.usable ? keyPairs(value, data).strangers : [];
  return [
    ...fields.slice(0, most).map((field) => readingOf({ field, type: typeOf(field), raw: own(data, field.key) })),
    ...strangers.slice(0, most).map(({ key, meant }): KeyReading => {
      const raw = shortText(rawText(own(data, key)));
      const reading = { key, label: key, type: '', state: 'unknown', shown: '', raw } as const;
      return meant === undefined ? reading : { ...reading, nearest: meant };
    }),
  ];
}

function readingOf(row: FieldRow): KeyReading {
  const { key, label, annotation } = row.field;
  const reading = readRow(row);
  const isSecret = annotation['sensitive'] === true && reading.kind !== 'empty';
  const text = row.raw === undefined ? '' : shortText(rawText(row.raw));
  const raw = isSecret ? masked : text;
  const told = { key, label, type: row.type.type, state: reading.kind, raw };
  if (reading.kind === 'empty') return { ...told, shown: fieldWords.none };
  if (reading.kind !== 'value' || isSecret) return { ...told, shown: raw };
  // Types may be the embedder's own, and one that copies badly must not cost the other keys their reading.
  return { ...told, shown: guarded(() => shownText(row, reading.value), raw) };
}
