import type { Agent, Dispatcher } from 'undici';
import { AddressRefused, type AddressRules, addressFault } from '../guard/addressFault.js';
import { CallerGone, DeadlinePassed } from '../render/deadline.js';
import {
  type AnswerHead,
  type EndpointReply,
  type EndpointRequest,
  type Exchange,
  headersOf,
} from '../render/exchange.js';
import { type CappedBody, cappedBody } from './cappedBody.js';

/** One for all, as the answer is there already. */
const notWanted = new Error('The rest of the answer is not wanted.');

/**
 * Calls endpoints with an agent itself, without the streams, signals and headers that `fetch` makes for each call.
 *
 * @throws AddressRefused before anything is sent
 */
export function guardedExchange(agent: Agent, rules: AddressRules): Exchange {
  return async (request, wantsBody) => {
    const fault = addressFault(request.endpoint, rules);
    if (fault) throw new AddressRefused(`The address ${fault}.`);
    return new Promise((resolve, reject) => {
      const { listener, isOver } = listening(request, wantsBody, { resolve, reject });
      if (!isOver()) agent.dispatch(sent(request), listener);
    });
  };
}

/** The request as `fetch` writes it: some servers turn away what looks otherwise. */
function sent(request: EndpointRequest): Dispatcher.DispatchOptions {
  const { origin, protocol, pathname, search } = new URL(request.endpoint);
  const headers = {
    ...headersOf(request),
    'accept-language': '*',
    'sec-fetch-mode': 'cors',
    'user-agent': 'undici',
    'accept-encoding': protocol === 'https:' ? 'br, gzip, deflate' : 'gzip, deflate',
  };
  return { origin, path: pathname + search, method: 'POST', headers, body: request.body };
}

interface Waiting {
  readonly resolve: (reply: EndpointReply) => void;
  readonly reject: (error: unknown) => void;
}

/** What hears the answer, and ends the exchange once: with the answer, at the deadline, or when the caller leaves. */
function listening(
  { caller, timeoutMs, maxResponseBytes }: EndpointRequest,
  wantsBody: (head: AnswerHead) => boolean,
  { resolve, reject }: Waiting,
): { readonly listener: Dispatcher.DispatchHandler; readonly isOver: () => boolean } {
  let isOver = false;
  let controller: Dispatcher.DispatchController | undefined;
  let body: CappedBody | undefined;
  const end = () => {
    isOver = true;
    clearTimeout(timer);
    caller.removeEventListener('abort', leave);
  };
  const stop = () => {
    body?.drop();
    controller?.abort(notWanted);
  };
  const fail = (error: unknown) => {
    if (isOver) return;
    end();
    reject(error);
    stop();
  };
  const give = (reply: EndpointReply) => {
    if (isOver) return;
    end();
    resolve(reply);
  };
  const leave = () => fail(new CallerGone());
  const timer = setTimeout(() => fail(new DeadlinePassed()), timeoutMs);
  caller.addEventListener('abort', leave);
  if (caller.aborted) leave();
  const listener: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      controller = started;
      if (isOver) stop();
    },
    onResponseStart(_, status, headers) {
      // 103 and its like come before the answer.
      if (status < 200 || isOver) return;
      const head = { status, headers: { get: (name: string) => headerOf(headers, name) } };
      const done = (bytes: Uint8Array | null) => {
        give({ head, bytes });
        if (!bytes) stop();
      };
      try {
        if (wantsBody(head)) {
          body = cappedBody(head.headers.get('content-encoding'), maxResponseBytes, { done, failed: fail });
          return;
        }
        done(new Uint8Array());
        // Not at once: a connection whose answer has no body is used again.
        setImmediate(stop);
      } catch (error) {
        fail(error);
      }
    },
    onResponseData(from, piece) {
      if (!isOver) body?.take(piece, from);
    },
    onResponseEnd() {
      if (!isOver) body?.end();
    },
    onResponseError: (_, error) => fail(error),
  };
  return { listener, isOver: () => isOver };
}

function headerOf(headers: Readonly<Record<string, string | string[] | undefined>>, name: string): string | null {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  return value === undefined ? null : [value].flat().join(', ');
}
