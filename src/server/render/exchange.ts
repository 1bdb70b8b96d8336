import { readCapped } from '../readCapped.js';
import { withDeadline } from './deadline.js';

/** What is sent to an endpoint, and the bounds of the call. */
export interface EndpointRequest {
  readonly endpoint: string;
  /** JSON text. */
  readonly body: string;
  /** Stands beside the usual headers: a signature. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Aborts when whoever asked has left. */
  readonly caller: AbortSignal;
  /** How long the call may take in all, headers and body, in milliseconds. */
  readonly timeoutMs: number;
  /** The largest answer taken, in bytes after decompression. */
  readonly maxResponseBytes: number;
}

/** What is known of an answer before its body is read; a `Response` is one. */
export interface AnswerHead {
  readonly status: number;
  /** `"opaqueredirect"` where redirects are hidden from scripts. */
  readonly type?: string;
  readonly headers: Pick<Headers, 'get'>;
}

/** An answer. */
export interface EndpointReply {
  readonly head: AnswerHead;
  /** The unpacked body, empty when it was not wanted; `null` when there were more bytes than are taken. */
  readonly bytes: Uint8Array | null;
}

/**
 * Sends one request and reads what is wanted of the answer. No redirect is followed. Rejects at once when the time is over or the
 * caller has left, and leaves nothing running.
 *
 * @param wantsBody - judges the head; what it throws ends the exchange
 * @throws DeadlinePassed, CallerGone
 */
export type Exchange = (request: EndpointRequest, wantsBody: (head: AnswerHead) => boolean) => Promise<EndpointReply>;

const shorterWays = new WeakMap<typeof globalThis.fetch, Exchange>();

/** Says that an exchange does what one by this `fetch` would do, with the same guard, and takes less time. */
export function offerExchange(fetch: typeof globalThis.fetch, exchange: Exchange): void {
  shorterWays.set(fetch, exchange);
}

/** How endpoints are called where a host's calls go through this `fetch`. */
export function exchangeBy(fetch: typeof globalThis.fetch): Exchange {
  return shorterWays.get(fetch) ?? ((request, wantsBody) => exchangeByFetch(fetch, request, wantsBody));
}

function exchangeByFetch(
  fetch: typeof globalThis.fetch,
  request: EndpointRequest,
  wantsBody: (head: AnswerHead) => boolean,
): Promise<EndpointReply> {
  const { timeoutMs, caller, maxResponseBytes } = request;
  return withDeadline(timeoutMs, caller, async (signal) => {
    const head = await sendByFetch(fetch, request, signal);
    const bytes = wantsBody(head) ? await readCapped(head.body, maxResponseBytes) : new Uint8Array();
    return { head, bytes };
  });
}

/** Sends the request. What the answer is worth is not yet judged. */
export function sendByFetch(
  fetch: typeof globalThis.fetch,
  request: Pick<EndpointRequest, 'endpoint' | 'body' | 'headers'>,
  signal: AbortSignal,
): Promise<Response> {
  const { endpoint, body } = request;
  return fetch(endpoint, { method: 'POST', headers: headersOf(request), body, redirect: 'manual', signal });
}

/** The headers that an endpoint gets. */
export function headersOf({ headers }: Pick<EndpointRequest, 'headers'>): Readonly<Record<string, string>> {
  return { 'content-type': 'application/json', accept: 'application/json', ...headers };
}
