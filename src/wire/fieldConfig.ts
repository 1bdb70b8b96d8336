import { type Diagnostic, diagnostic } from './diagnostic.js';
import type { FieldSchema } from './fieldSchema.js';
import { isObject, kindOf, own } from './value.js';

/** Place and visibility of one field ("Field Ordering and Visibility" of the Conversation Panels document). */
export interface FieldPlacement {
  /** Ascending; a field without a number comes after all that have one. */
  readonly order?: number;
  /** Only `false` hides. */
  readonly visible?: boolean;
}

/** Field order and visibility by schema key, as stored per install. Keys that the schema lacks are kept, not shown. */
export type FieldConfig = Readonly<Record<string, FieldPlacement>>;

/**
 * The fields in the agent's order: ascending `order`, ties as the schema has them, those without a number last, those
 * with `visible: false` not at all. What is no config, or no placement in one, says nothing.
 */
export function orderFields(fields: readonly FieldSchema[], config: unknown): readonly FieldSchema[] {
  if (!isObject(config)) return fields;
  const say = ({ key }: FieldSchema, member: keyof FieldPlacement): unknown => own(own(config, key), member);
  const order = (field: FieldSchema): number => {
    const given = say(field, 'order');
    return Number.isFinite(given) ? (given as number) : Number.MAX_VALUE;
  };
  return fields.filter((field) => say(field, 'visible') !== false).sort((a, b) => order(a) - order(b));
}

/** What is wrong with a config: only an object says anything, and only of fields. */
export function diagnoseConfig(config: unknown): readonly Diagnostic[] {
  return (config ?? undefined) === undefined || isObject(config)
    ? []
    : [diagnostic('config.invalid', '', kindOf(config))];
}
