/**
 * The stable codes of every {@link Diagnostic}. The part before the dot names what the
 * problem is about; tools may match on the whole code, which never changes its meaning.
 */
export type DiagnosticCode =
  | 'app.blocked'
  | 'app.flood'
  | 'app.foreign-origin'
  | 'app.invalid'
  | 'app.origin'
  | 'app.own-origin'
  | 'app.permission'
  | 'app.port-message'
  | 'app.setting'
  | 'app.silent'
  | 'app.url'
  | 'config.invalid'
  | 'context.cut'
  | 'context.failed'
  | 'context.too-large'
  | 'data.no-known-key'
  | 'data.unknown-key'
  | 'field.type-failed'
  | 'install.invalid'
  | 'response.not-json'
  | 'response.not-object'
  | 'response.too-large'
  | 'schema.ignored-keyword'
  | 'schema.integer-key'
  | 'schema.not-object'
  | 'schema.not-json'
  | 'schema.ref'
  | 'schema.too-large'
  | 'schema.unknown-type'
  | 'value.currency-code'
  | 'value.epoch'
  | 'value.date'
  | 'value.number-text'
  | 'value.inexact'
  | 'value.colour'
  | 'value.unsafe-url'
  | 'value.wrong-type'
  | 'widget.action'
  | 'widget.actions'
  | 'widget.badge'
  | 'widget.fields'
  | 'widget.item'
  | 'widget.items'
  | 'widget.member'
  | 'widget.not-object'
  | 'widget.record'
  | 'widget.sections'
  | 'widget.title';

/**
 * One thing that an integrator or an admin should know about input that Deskside survived. It is never shown to the
 * agent as an error and never stops what stands beside it. `explainDiagnostic` adds a full sentence and the cure.
 */
export interface Diagnostic {
  /** What kind of problem it is; stable, meant for tools. */
  readonly code: DiagnosticCode;
  /** Where it is: a JSON Pointer (RFC 6901) into the input, `""` for the whole of it. */
  readonly path: string;
  /** What was found. Holds keys and types of the input, and no values but short excerpts. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint?: string;
}

/** What a tolerant parser gives: a value that can be trusted, and what was noticed on the way. */
export interface Parsed<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a diagnostic whose message is its code in words and what it is about: "Data unknown key: “email”, did you mean
 * “Email”?".
 */
export function diagnostic(code: DiagnosticCode, path: string, about = ''): Diagnostic {
  // A foreign field type may note anything: a join makes text of it without throwing.
  return { code, path, message: [code].join().replace(/\W/g, ' ') + (about && `: ${about}`) };
}

/**
 * Joins keys to a JSON Pointer (RFC 6901).
 *
 * @example pointer('properties', 'a/b') // "/properties/a~1b"
 */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
