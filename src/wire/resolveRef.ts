import type { Note } from './note.js';
import { excerpt, isObject, type JsonObject, members, own } from './value.js';

/**
 * A schema with its local `$ref`s (`#/$defs/…`, `#/definitions/…`) followed; empty when one cannot be. Members beside a
 * `$ref` win over those of its target. Nothing is ever fetched, cycles are cut.
 */
export function resolveRef(input: unknown, root: unknown, path: string, note: Note): JsonObject {
  let schema = members(input);
  for (let hops = 0; '$ref' in schema; hops += 1) {
    const { $ref: ref, ...beside } = schema;
    const target = hops < 32 && typeof ref === 'string' ? follow(ref, root) : undefined;
    if (!isObject(target)) note('schema.ref', path, excerpt(ref));
    schema = { ...members(target), ...beside };
  }
  return schema;
}

/** Walks a JSON Pointer in a URI fragment (RFC 6901, section 6), own members only. */
function follow(ref: string, root: unknown): unknown {
  const [start, ...keys] = ref.split('/');
  let node = start === '#' ? root : undefined;
  for (const key of keys) node = own(node, key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return node;
}
