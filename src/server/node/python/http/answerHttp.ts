import { CallerGone, DeadlinePassed, withDeadline } from '../../../render/deadline.js';
import { type HttpCall, readCall } from './call.js';
import { exchange, HttpRefusal, type HttpReply } from './exchange.js';

/** With what the calls of scripts are made. */
export interface HttpMeans {
  readonly fetch: typeof globalThis.fetch;
  /** The largest body that is taken. */
  readonly maxBytes: number;
  /** How long a call may take that names no time itself. */
  readonly longestMs: number;
  /** Aborts when the script has ended. */
  readonly caller: AbortSignal;
}

/** An error of `requests`, by the name of its class. */
export interface HttpFailure {
  readonly error: string;
  readonly message: string;
}

/** Makes one call of a script's `requests`. Never rejects: what goes wrong is an error that Python raises. */
export async function answerHttp(message: unknown, means: HttpMeans): Promise<HttpReply | HttpFailure> {
  const call = readCall(message);
  if (!call) return { error: 'RequestException', message: 'The call was not understood.' };
  const timeoutMs = Math.min(call.timeoutMs ?? means.longestMs, means.longestMs);
  try {
    return await withDeadline(timeoutMs, means.caller, (signal) => exchange(call, means, signal));
  } catch (error) {
    return failureOf(error, call, timeoutMs);
  }
}

function failureOf(error: unknown, { url }: HttpCall, timeoutMs: number): HttpFailure {
  const { host } = new URL(url);
  if (error instanceof HttpRefusal) return { error: error.kind, message: error.message };
  if (error instanceof CallerGone) return { error: 'ConnectionError', message: 'The run has ended.' };
  if (error instanceof DeadlinePassed)
    return { error: 'ReadTimeout', message: `${host} did not answer within ${timeoutMs / 1000} seconds.` };
  const { code, text } = causeOf(error);
  return { error: kindOf(code), message: `${host} could not be reached: ${text}` };
}

/** What `fetch` itself says is often "fetch failed"; why stands in its cause. */
function causeOf(error: unknown): { code: string; text: string } {
  const cause: unknown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const said = cause instanceof Error ? cause.message : String(cause);
  return { code, text: said || code };
}

function kindOf(code: string): string {
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') return 'ConnectTimeout';
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return 'ReadTimeout';
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code) ? 'SSLError' : 'ConnectionError';
}
