/**
 * The stable codes of every {@link Diagnostic} that the panel wire can raise. The part before the dot names what the
 * problem is about; tools may match on the whole code, which never changes its meaning.
 */
export type DiagnosticCode =
  | 'body.not-json'
  | 'body.not-object'
  | 'body.too-large'
  | 'config.invalid'
  | 'config.unknown-key'
  | 'data.missing-key'
  | 'data.no-shared-key'
  | 'data.truncated'
  | 'data.unknown-key'
  | 'field.renderer-failed'
  | 'install.invalid'
  | 'schema.integer-key'
  | 'schema.invalid'
  | 'schema.not-json'
  | 'schema.no-fields'
  | 'schema.ref-cycle'
  | 'schema.ref-missing'
  | 'schema.ref-remote'
  | 'schema.too-large'
  | 'schema.unknown-type'
  | 'value.control-characters'
  | 'value.currency-code'
  | 'value.date'
  | 'value.epoch'
  | 'value.inexact-number'
  | 'value.number-text'
  | 'value.tone'
  | 'value.truncated'
  | 'value.unsafe-url'
  | 'value.wrong-type';

/**
 * One thing that an integrator or an admin should know about input that Deskside survived. It is never shown to the
 * agent as an error and never stops what stands beside it.
 */
export interface Diagnostic {
  /** What kind of problem it is; stable, meant for tools. */
  readonly code: DiagnosticCode;
  /** Where it is: a JSON Pointer (RFC 6901) into the input, `""` for the whole of it. */
  readonly path: string;
  /** What was found, in one sentence. Holds keys and types of the input, and short excerpts of values. */
  readonly message: string;
  /** What to do about it, in one sentence, when that is known. */
  readonly hint?: string;
}

/** What a tolerant parser gives: a value that can be trusted, and what was noticed on the way. */
export interface Parsed<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Joins keys to a JSON Pointer (RFC 6901).
 *
 * @example pointer('properties', 'a/b') // "/properties/a~1b"
 */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
