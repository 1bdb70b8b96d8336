import { type Diagnostic, diagnostic, type Parsed, pointer } from './diagnostic.js';
import type { FieldSchema } from './fieldSchema.js';
import { isObject, kindOf } from './value.js';

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
 * Reads a stored config tolerantly: what is not a placement is left out, what is not an object at all counts as no
 * config. Never throws.
 */
export function parseFieldConfig(input: unknown): Parsed<ReadonlyMap<string, FieldPlacement>> {
  const value = new Map<string, FieldPlacement>();
  const diagnostics: Diagnostic[] = [];
  const invalid = (path: string, found: unknown): void => {
    if (found !== undefined && found !== null) diagnostics.push(diagnostic('config.invalid', path, kindOf(found)));
  };
  if (!isObject(input)) invalid('', input);
  for (const [key, entry] of isObject(input) ? Object.entries(input) : []) {
    const { order, visible } = isObject(entry) ? entry : { order: entry };
    if (Number.isFinite(order)) value.set(key, { order: order as number, visible: visible !== false });
    else {
      invalid(pointer(key), order);
      value.set(key, { visible: visible !== false });
    }
  }
  return { value, diagnostics };
}

/**
 * The fields in the agent's order: ascending `order`, ties as the schema has them, those without a number last, those
 * with `visible: false` not at all.
 */
export function orderFields(
  fields: readonly FieldSchema[],
  config: ReadonlyMap<string, FieldPlacement>,
): readonly FieldSchema[] {
  if (config.size === 0) return fields;
  const order = ({ key }: FieldSchema): number => config.get(key)?.order ?? Number.MAX_VALUE;
  return fields.filter(({ key }) => config.get(key)?.visible !== false).sort((a, b) => order(a) - order(b));
}
