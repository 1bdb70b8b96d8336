import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Diagnostic, diagnostic, isObject, type JsonObject, nearestKey, pointer } from '../../wire/index.js';
import type { AnswerChecker } from '../render/answerChecker.js';
import { isCheapToCompare } from './comparisonCost.js';

/** Schemas that are kept compiled. */
const mostKept = 200;
/** Diagnostics of one answer. */
const mostTold = 20;

/** The one pattern of the Conversation Panels document. */
const phone = '^[+]?[0-9]{1,15}$';

/**
 * Compares answers with their schemas, with Ajv. No pattern but the documented one is run, no list is searched for equal
 * entries, and what would take long is not compared: whoever writes a schema could make each of these take minutes.
 */
export function createAnswerChecker(): AnswerChecker {
  const kept = new Map<string, ReadSchema>();
  return (given, text) => {
    const key = typeof given === 'string' ? given : JSON.stringify(given);
    const read = kept.get(key) ?? readSchema(key);
    kept.delete(key);
    kept.set(key, read);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
    const { schema, keys, validate } = read;
    const value: unknown = JSON.parse(text);
    if (!validate || !isObject(value) || !isCheapToCompare(schema, value, text) || validate(value)) {
      return unknownKeys(keys, value);
    }
    const wrong = (validate.errors ?? []).map((error) =>
      diagnostic('value.wrong-type', error.instancePath, said(error)),
    );
    return [...wrong, ...unknownKeys(keys, value)].slice(0, mostTold);
  };
}

/** What is kept of a schema. */
interface ReadSchema {
  readonly schema: unknown;
  readonly keys: ReadonlySet<string>;
  readonly validate: ValidateFunction | null;
}

function readSchema(text: string): ReadSchema {
  const schema: unknown = JSON.parse(text);
  const properties = isObject(schema) && isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  return { schema, keys: new Set(properties), validate: isObject(schema) ? compile(schema) : null };
}

function compile(schema: JsonObject): ValidateFunction | null {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    // A schema may name any draft as its own; what Ajv does not know, it leaves alone.
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
    code: { regExp: Object.assign(safePattern, { code: 'safePattern' }) },
  });
  ajv.removeKeyword('uniqueItems');
  try {
    const validate = ajv.compile(schema);
    // "$async" would make it a promise, whose rejection nobody awaits: that ends a process.
    return '$async' in validate ? null : validate;
  } catch {
    return null;
  }
}

function safePattern(pattern: string): RegExp {
  return pattern === phone ? new RegExp(phone) : /^/;
}

function said({ message = 'does not fit' }: ErrorObject): string {
  return message.slice(0, 200);
}

function unknownKeys(known: ReadonlySet<string>, value: unknown): Diagnostic[] {
  if (!isObject(value) || known.size === 0) return [];
  return Object.keys(value)
    .filter((key) => !known.has(key))
    .slice(0, mostTold)
    .map((key) => {
      const meant = nearestKey(key, known);
      const about = `“${key.slice(0, 80)}”${meant ? `, did you mean “${meant}”?` : ''}`;
      return diagnostic('data.unknown-key', pointer(key), about);
    });
}
