import type { ComponentType, ReactNode } from 'react';
import type { DiagnosticCode, FieldSchema } from '../wire/index.js';
import type { FieldEnvironment } from './environment.js';

/**
 * What a field type made of a value: something it can draw; an absent value, drawn as "—"; or nothing it knows, and the
 * raw text is shown with a marker. Each may come with codes of what an integrator should be told.
 */
export type FieldReading<V> =
  | { readonly kind: 'value'; readonly value: V; readonly notes: readonly DiagnosticCode[] }
  | { readonly kind: 'empty' | 'mismatch'; readonly notes: readonly DiagnosticCode[] };

/** What every field component is given. */
export interface FieldProps<V> {
  /** What the type's `read` made of the value. */
  readonly value: V;
  /** The field's schema, when it stands in a panel. */
  readonly schema?: FieldSchema;
}

/**
 * One way to show a value. The first type of the list whose `matches` says yes draws the field; the type comes from
 * the schema, never from the value.
 */
export interface FieldType<V = unknown> {
  /** The type's name, found again as `data-type` on the field. */
  readonly type: string;
  /** Whether a field with this schema is of this type. */
  matches(schema: FieldSchema): boolean;
  /** Makes a value of what came, which is never empty (`null`, blank text, `[]`): those are drawn as "—" before. */
  read(value: unknown, schema: FieldSchema): FieldReading<V>;
  /** What Copy puts on the clipboard: the raw value, unformatted. @default the value as it came, objects as JSON */
  copy?(value: V): string;
  /** Draws the value; kept from failing its neighbours. */
  readonly Component?: ComponentType<FieldProps<V>>;
  /**
   * Draws the value where there is no `Component`, without the cost of one, which a long list feels. It calls no hook and
   * lets nothing throw.
   */
  draw?(value: V, environment: FieldEnvironment, schema: FieldSchema): ReactNode;
}

/**
 * Declares a field type with its value's type inferred. Add it to the list given as `fieldTypes`:
 * `fieldTypes={[stars, ...defaultFieldTypes]}`.
 *
 * @example
 * const stars = defineFieldType({
 *   type: 'stars',
 *   matches: (schema) => schema.annotation.display === 'stars',
 *   read: (value) => (typeof value === 'number' ? fieldValue(value) : fieldMismatch()),
 *   Component: ({ value }) => <span>{'★'.repeat(value)}</span>,
 * });
 */
export function defineFieldType<V>(type: FieldType<V>): FieldType {
  // A list of types holds many value types at once; each type's own `read` feeds its own `Component` and no other.
  return type as unknown as FieldType;
}
