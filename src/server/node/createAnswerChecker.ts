import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Diagnostic, diagnostic, isObject, nearestKey, pointer } from '../../wire/index.js';
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
  const compiled = new Map<string, ValidateFunction | null>();
  return (schema, text) => {
    const key = typeof schema === 'string' ? schema : JSON.stringify(schema);
    const validate = compiled.has(key) ? compiled.get(key) : compile(key);
    compiled.delete(key);
    compiled.set(key, validate ?? null);
    if (compiled.size > mostKept) compiled.delete(compiled.keys().next().value ?? '');
    const value: unknown = JSON.parse(text);
    if (!validate || !isObject(value) || !isCheapToCompare(JSON.parse(key), value, text) || validate(value)) {
      return unknownKeys(key, value);
    }
    const wrong = (validate.errors ?? []).map((error) =>
      diagnostic('value.wrong-type', error.instancePath, said(error)),
    );
    return [...wrong, ...unknownKeys(key, value)].slice(0, mostTold);
  };
}

function compile(text: string): ValidateFunction | null {
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
    const schema: unknown = JSON.parse(text);
    const validate = isObject(schema) ? ajv.compile(schema) : null;
    // "$async" would make it a promise, whose rejection nobody awaits: that ends a process.
    return validate && !('$async' in validate) ? validate : null;
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

function unknownKeys(schemaText: string, value: unknown): Diagnostic[] {
  const schema: unknown = JSON.parse(schemaText);
  const properties = isObject(schema) && isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  if (!isObject(value) || properties.length === 0) return [];
  const known = new Set(properties);
  return Object.keys(value)
    .filter((key) => !known.has(key))
    .slice(0, mostTold)
    .map((key) => {
      const meant = nearestKey(key, known);
      const about = `“${key.slice(0, 80)}”${meant ? `, did you mean “${meant}”?` : ''}`;
      return diagnostic('data.unknown-key', pointer(key), about);
    });
}
