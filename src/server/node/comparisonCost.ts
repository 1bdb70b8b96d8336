import { isObject, own } from '../../wire/index.js';

/** Pairs of a schema's node and an answer's node: each may give an error. */
const mostPairs = 250_000;
/** Schema nodes times characters: each may be counted by a limit on length. */
const mostCharacters = 20_000_000;

/**
 * Whether comparing an answer with a schema takes milliseconds. A few lines of schema can ask for hours, by references
 * that double at each step, or by many rules for each of many values.
 */
export function isCheapToCompare(schema: unknown, value: unknown, text: string): boolean {
  const nodes = nodesOf(schema, (ref) => target(schema, ref));
  return nodes * text.length <= mostCharacters && nodes * nodesOf(value, () => undefined) <= mostPairs;
}

/** How many values stand in a value, those that its references lead to included; what is over the limit is not counted. */
function nodesOf(value: unknown, follow: (ref: string) => unknown): number {
  const open = [value];
  let count = 0;
  while (open.length > 0 && count <= mostPairs) {
    const node = open.pop();
    count += 1;
    if (typeof node !== 'object' || node === null) continue;
    for (const part of Object.values(node)) open.push(part);
    const ref = own(node, '$ref');
    if (typeof ref === 'string') open.push(follow(ref));
  }
  return count;
}

/** What a reference within a schema leads to; one that leads around in a circle is never counted to its end. */
function target(root: unknown, ref: string): unknown {
  let found: unknown = root;
  for (const step of ref.replace(/^#\/?/, '').split('/').filter(Boolean)) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    found = Array.isArray(found) ? found[Number(key)] : isObject(found) ? own(found, key) : undefined;
  }
  return found;
}
