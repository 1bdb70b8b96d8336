import { defaultLimits, diagnostic, isObject, own, readJson } from '../wire/index.js';
import { readCapped } from './readCapped.js';
import { RequestError, type RequestFailure } from './requestError.js';

/** One HTTP call: where, what, and how long it may take. */
export interface HttpCall {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
  /** The deadline for headers and body together, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** A successful answer: its body parsed, `undefined` for a 204. */
export interface HttpAnswer {
  readonly value: unknown;
  readonly headers: Headers;
}

/** Sends one call. Rejects with a `RequestError`, or with the signal's reason when the caller gave up. */
export async function httpCall(call: HttpCall): Promise<HttpAnswer> {
  call.signal?.throwIfAborted();
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), call.timeoutMs);
  const giveUp = (): void => deadline.abort();
  call.signal?.addEventListener('abort', giveUp);
  try {
    return await send(call, deadline.signal);
  } catch (error) {
    call.signal?.throwIfAborted();
    if (error instanceof RequestError) throw error;
    const late = deadline.signal.aborted;
    throw new RequestError(
      late ? `No answer from ${call.url} within ${call.timeoutMs} ms.` : `No connection to ${call.url}.`,
      {
        failure: late ? 'timeout' : 'network',
      },
    );
  } finally {
    clearTimeout(timer);
    call.signal?.removeEventListener('abort', giveUp);
  }
}

async function send({ url, method, body, headers, fetch }: HttpCall, signal: AbortSignal): Promise<HttpAnswer> {
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  });
  if (response.status === 204) return { value: undefined, headers: response.headers };
  const text = await readCapped(response, defaultLimits.bytes);
  if (!response.ok) throw failed(url, response, text);
  if (text === undefined) {
    const told = diagnostic('response.too-large', '', `more than ${defaultLimits.bytes} bytes`);
    throw new RequestError(`The answer of ${url} is too large.`, {
      failure: 'invalid',
      status: response.status,
      diagnostics: [told],
    });
  }
  const { value, diagnostics } = readJson(text);
  if (diagnostics.length > 0) {
    throw new RequestError(`The answer of ${url} is not JSON.`, {
      failure: 'invalid',
      status: response.status,
      diagnostics,
    });
  }
  return { value, headers: response.headers };
}

/** The codes of the reference host that say more than their status does. */
const failures: ReadonlyMap<unknown, RequestFailure> = new Map([
  ['endpoint_invalid_response', 'invalid'],
  ['connection_required', 'reconnect'],
  ['endpoint_timeout', 'timeout'],
  ['install_inactive', 'inactive'],
  ['widget_invalid_result', 'invalid'],
  ['widget_timeout', 'timeout'],
  ['widget_inactive', 'inactive'],
]);

function failed(url: string, { status, headers }: Response, text: string | undefined): RequestError {
  const problem = text === undefined ? undefined : readJson(text).value;
  const code = isObject(problem) ? own(problem, 'code') : undefined;
  // Chatwoot's own server says "error", and "message" for what it cannot take.
  const detail = own(problem, 'detail') ?? own(problem, 'message') ?? own(problem, 'error');
  const errors = own(problem, 'errors');
  const failure =
    failures.get(code) ?? (status === 401 || status === 403 ? 'reconnect' : status === 504 ? 'timeout' : 'http');
  const said = failure === 'http' && typeof detail === 'string' ? ` ${detail.slice(0, 300)}` : '';
  return new RequestError(`${url} answered ${status}.${said}`, {
    failure,
    status,
    code: typeof code === 'string' ? code : undefined,
    retryAfterMs: retryAfter(headers.get('retry-after')),
    errors: Array.isArray(errors) ? errors.filter(isFault) : undefined,
    diagnostics:
      failure === 'invalid' && typeof detail === 'string' ? [diagnostic('response.not-object', '', detail)] : [],
  });
}

type Fault = NonNullable<RequestError['errors']>[number];

const isFault = (error: unknown): error is Fault =>
  typeof own(error, 'path') === 'string' && typeof own(error, 'message') === 'string';

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110, section 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
