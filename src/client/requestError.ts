import type { Diagnostic, Problem } from '../wire/index.js';

/**
 * Why a request gave nothing that can be shown.
 *
 * - `http`: the server answered with an error status
 * - `reconnect`: 401 or 403, the connection to the vendor must be renewed
 * - `timeout`: no answer within the deadline
 * - `network`: no connection
 * - `invalid`: an answer that cannot be read
 * - `inactive`: the install is switched off
 */
export type RequestFailure = 'http' | 'reconnect' | 'timeout' | 'network' | 'invalid' | 'inactive';

/** What a {@link RequestError} knows. */
export interface RequestErrorDetails {
  readonly failure: RequestFailure;
  /** The HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** The `code` of the server's problem document (RFC 9457), when it sent one. */
  readonly code?: string | undefined;
  /** What the server asked to wait before another attempt, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** What was wrong with the request's body, by its place: a JSON Pointer and the end of a sentence ("must …"). */
  readonly errors?: Problem['errors'] | undefined;
  /** What an integrator should know of an answer that could not be read. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}

/** A request that failed, with the reason as data. Its message is for logs; the interface has words of its own. */
export class RequestError extends Error implements RequestErrorDetails {
  override readonly name = 'RequestError';
  readonly failure: RequestFailure;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly errors: Problem['errors'];
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, { failure, status, code, retryAfterMs, errors, diagnostics = [] }: RequestErrorDetails) {
    super(message);
    this.failure = failure;
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
    this.errors = errors;
    this.diagnostics = diagnostics;
  }
}

const longestWait = 30_000;

/** Whether asking again soon may help: after 5xx, 429, a lost connection or a timeout, unless told to wait over 30 s. */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof RequestError) || (error.retryAfterMs ?? 0) > longestWait) return false;
  if (error.failure === 'timeout' || error.failure === 'network') return true;
  return error.failure === 'http' && (error.status === 429 || (error.status ?? 0) >= 500);
}

/** Whether the same question will get the same failure for a while: a 4xx other than 429, or an unreadable answer. */
export function isLasting(error: unknown): error is RequestError {
  if (!(error instanceof RequestError) || error.failure === 'timeout' || error.failure === 'network') return false;
  // A 503 that asks to wait for longer than an agent can is not retried, and yet it passes.
  return error.failure !== 'http' || (error.status !== 429 && (error.status ?? 0) < 500);
}
