import type { Diagnostic } from '../wire/index.js';

/** The stable codes of every {@link Finding}; those of diagnostics are among them. */
export type FindingCode =
  | Diagnostic['code']
  | 'endpoint.address'
  | 'endpoint.credential'
  | 'endpoint.failed'
  | 'endpoint.refused'
  | 'endpoint.redirect'
  | 'endpoint.slow'
  | 'endpoint.timeout'
  | 'endpoint.unreachable'
  | 'endpoint.connection'
  | 'response.content-type'
  | 'response.empty'
  | 'response.html'
  | 'response.nan'
  | 'app.framing'
  | 'app.status'
  | 'script.failed'
  | 'script.no-function'
  | 'script.result'
  | 'script.timeout';

/** One thing that a test of an integration found: the cause in one sentence, the cure in the next. */
export interface Finding {
  /** Stable, meant for tools. */
  readonly code: FindingCode;
  /** An `error` keeps agents from seeing something; a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence. */
  readonly cause: string;
  /** What to do about it, in one sentence. */
  readonly cure: string;
  /** Where, as a JSON Pointer into the answer or the schema; `""` for the whole. */
  readonly path: string;
}
