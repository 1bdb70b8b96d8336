import { type Problem, pointer } from '../wire/index.js';
import type { ValidationError, Validator } from '../wire/validators/index.js';

/** One thing that is wrong with a request body, by its place. */
export type BodyFault = NonNullable<Problem['errors']>[number];

/** More faults than this are not told. */
export const maxFaults = 20;
const maxPathLength = 200;

/** What the validator's latest call found. */
export function faultsOf(validate: Validator): readonly BodyFault[] {
  // Cut before anything is compared: a hostile body holds as many faults as it has bytes.
  const all = (validate.errors ?? []).slice(0, 10 * maxFaults).map((error) => ({ error, path: placeOf(error) }));
  return all
    .filter((fault) => isTelling(fault, all))
    .slice(0, maxFaults)
    .map(({ error, path }) => ({ path, message: messageOf(error) }));
}

/** The faults as one sentence, without its full stop. */
export function sentenceOf(faults: readonly BodyFault[]): string {
  return faults.map(({ path, message }) => `${path || 'it'} ${message}`).join('; ');
}

interface PlacedError {
  readonly error: ValidationError;
  readonly path: string;
}

/** "anyOf" and "if" only sum up their branches; one that failed further down, or was not "null", was the one that was meant. */
function isTelling({ error: { keyword, params }, path }: PlacedError, all: readonly PlacedError[]): boolean {
  if (keyword === 'anyOf' || keyword === 'if') return false;
  const isNullBranch = keyword === 'type' && params.type === 'null';
  const isMeant = (other: PlacedError): boolean =>
    other.path.startsWith(`${path}/`) ||
    (isNullBranch && other.path === path && other.error.keyword !== 'anyOf' && other.error.params.type !== 'null');
  return !all.some(isMeant);
}

function placeOf({ instancePath, params: { additionalProperty } }: ValidationError): string {
  const key = typeof additionalProperty === 'string' ? pointer(additionalProperty.slice(0, maxPathLength)) : '';
  return (instancePath + key).slice(0, maxPathLength);
}

function messageOf({ keyword, message = 'is not valid', params: { allowedValues, limit } }: ValidationError): string {
  if (keyword === 'enum' && Array.isArray(allowedValues)) {
    return `must be one of ${allowedValues.map((allowed) => JSON.stringify(allowed)).join(', ')}`;
  }
  const words: ReadonlyMap<string, string> = new Map([
    ['additionalProperties', 'is not known: remove it, or correct its name'],
    ['minProperties', 'names nothing that can be changed'],
    ['minLength', 'must not be empty'],
    ['maxLength', `must have at most ${String(limit)} characters`],
    ['minItems', 'must not be empty'],
    ['maxItems', `must have at most ${String(limit)} entries`],
    ['pattern', 'must not hold control characters'],
  ]);
  return words.get(keyword) ?? message;
}
