import { type FieldConfig, type FieldSchema, isObject, members, orderFields, own } from '../wire/index.js';

/** A field with its place in the agent's order, hidden ones included. */
export interface PlacedField {
  readonly field: FieldSchema;
  readonly visible: boolean;
  /** Whether the schema has it but the saved order, which has others, has not. */
  readonly isNew: boolean;
}

/** All fields of a schema in the order that a config gives them, hidden ones in their places. */
export function placedFields(fields: readonly FieldSchema[], config: unknown): readonly PlacedField[] {
  const isArranged = isObject(config) && fields.some(({ key }) => Object.hasOwn(config, key));
  return orderFields(fields, onlyOrder(config)).map((field) => ({
    field,
    visible: own(own(config, field.key), 'visible') !== false,
    isNew: isArranged && !Object.hasOwn(config, field.key),
  }));
}

/**
 * The config that says what the list shows: every field of the schema, numbered from 1 without gaps. What the stored
 * config says beyond that, of fields that the schema lacks or in further members, stays as it is.
 */
export function toFieldConfig(placed: readonly Pick<PlacedField, 'field' | 'visible'>[], stored: unknown): FieldConfig {
  const keys = new Set(placed.map(({ field }) => field.key));
  const others = Object.entries(members(stored)).filter(([key]) => !keys.has(key));
  const ours = placed.map(({ field: { key }, visible }, index) => {
    return [key, { ...members(own(stored, key)), order: index + 1, visible }] as const;
  });
  // Entries, not assignments: a field may be called "__proto__".
  return Object.fromEntries([...ours, ...others]) as FieldConfig;
}

/** Whether two configs say the same, in whatever order their keys stand. */
export function sameConfig(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value ?? null, (_, member: unknown) =>
    isObject(member) ? Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)) : member,
  );
}

/** A config that hides nothing. */
function onlyOrder(config: unknown): unknown {
  const entries = Object.entries(members(config));
  return Object.fromEntries(entries.map(([key, placement]) => [key, { order: own(placement, 'order') }]));
}
