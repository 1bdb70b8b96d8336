import { isObject, type JsonObject, own, parsePanelSchema, pointer, resolveRef } from '../wire/index.js';
import { keyPairs } from './keyPairs.js';
import { objectOf } from './objectOf.js';
import { propertyFor, schemaFrom } from './schemaFrom.js';

/** A schema that knows every key of an answer, and what was changed for it. */
export interface SchemaCorrection {
  readonly schema: JsonObject;
  /** In the order of the answer: a key that was renamed has a `from`, one that was added has none. */
  readonly changes: readonly { readonly from?: string; readonly to: string }[];
}

/**
 * Corrects a schema by an answer: its keys are renamed to how the answer spells them, and keys that it lacks are added
 * with the type that their value suggests. Everything else stays, and stays in its place. Never throws.
 *
 * @returns `null` when there is nothing to correct, or when the answer is no object
 */
export function correctedSchema(schema: unknown, data: unknown): SchemaCorrection | null {
  const answer = objectOf(data);
  const parsed = parsePanelSchema(schema).value;
  if (!answer || Object.keys(answer).length === 0) return null;
  if (!parsed.usable) return { schema: schemaFrom(answer), changes: Object.keys(answer).map((to) => ({ to })) };
  const { strangers } = keyPairs(parsed, answer);
  if (strangers.length === 0) return null;
  const names = new Map(strangers.flatMap(({ key, meant }) => (meant === undefined ? [] : [[meant, key] as const])));
  const added = strangers.filter(({ meant }) => meant === undefined);
  const root = objectOf(schema) ?? {};
  const { properties } = resolveRef(root, root, '', () => {});
  const kept = Object.entries(isObject(properties) ? properties : {}).map(
    ([key, property]) => [names.get(key) ?? key, followed(property, names)] as const,
  );
  const more = added.map(({ key }) => [key, propertyFor(own(answer, key))] as const);
  const { required } = root;
  return {
    schema: {
      ...root,
      properties: Object.fromEntries([...kept, ...more]),
      ...(Array.isArray(required) && { required: required.map((key) => names.get(key as string) ?? key) }),
    },
    changes: strangers.map(({ key, meant }) => (meant === undefined ? { to: key } : { from: meant, to: key })),
  };
}

/** A property that points to one that was renamed goes on pointing to it. */
function followed(property: unknown, names: ReadonlyMap<string, string>): unknown {
  const ref = own(property, '$ref');
  if (typeof ref !== 'string' || !isObject(property)) return property;
  for (const [from, to] of names) {
    if (ref === `#${pointer('properties', from)}`) return { ...property, $ref: `#${pointer('properties', to)}` };
  }
  return property;
}
