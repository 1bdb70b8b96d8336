import { type FieldRow, type FieldType, guarded, textField } from '../fields/index.js';
import {
  type FieldSchema,
  isObject,
  type JsonObject,
  orderFields,
  own,
  type PanelSchema,
  plainField,
} from '../wire/index.js';

/** What a panel shows for one answer. */
export type PanelModel =
  /** The visible fields in order, and where their values are. */
  | {
      readonly kind: 'fields';
      readonly fields: readonly FieldSchema[];
      readonly data: JsonObject;
      readonly typeOf: TypeOf;
    }
  | { readonly kind: 'mismatch'; readonly received: readonly string[]; readonly expected: readonly string[] }
  | { readonly kind: 'empty' | 'invalid' };

/** Gives each field its type; asked once for a field, however often its value changes. */
export type TypeOf = (field: FieldSchema) => FieldType;

/** Makes a {@link TypeOf} of a list of types. One that throws, which only a foreign one can, is passed over. */
export function typesBy(fieldTypes: readonly FieldType[]): TypeOf {
  const known = new WeakMap<FieldSchema, FieldType>();
  return (field) => {
    const type =
      known.get(field) ?? fieldTypes.find((candidate) => guarded(() => candidate.matches(field), false)) ?? textField;
    known.set(field, type);
    return type;
  };
}

/** Makes of a schema, an answer and a config what is drawn. Total: whatever came, there is something to say. */
export function panelModel(schema: PanelSchema, typeOf: TypeOf, data: unknown, config: unknown): PanelModel {
  if (!isObject(data)) return { kind: 'invalid' };
  const received = Object.keys(data);
  if (received.length === 0) return { kind: 'empty' };
  // Without a usable schema every key that came is a field of text: nothing is lost.
  const fields = schema.usable ? schema.fields : received.map(plainField);
  if (!fields.some(({ key }) => Object.hasOwn(data, key))) {
    return { kind: 'mismatch', received, expected: fields.map(({ key }) => key) };
  }
  return { kind: 'fields', fields: orderFields(fields, config), data, typeOf };
}

/** The rows of a model's first fields. */
export function rowsOf(
  { fields, data, typeOf }: Extract<PanelModel, { kind: 'fields' }>,
  shown: number,
): readonly FieldRow[] {
  return fields.slice(0, shown).map((field) => ({ field, type: typeOf(field), raw: own(data, field.key) }));
}
