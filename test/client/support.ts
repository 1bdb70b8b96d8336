import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpClient, RequestError, type SidebarClient } from 'deskside';
import { onTestFinished } from 'vitest';

/** One request that a stubbed `fetch` was given. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A `fetch` whose requests are recorded and answered by a function. */
export function stubbedFetch(answer: () => Response | Promise<Response>): {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: readonly SentRequest[];
} {
  const sent: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    // a Request wants a whole address; the path stays what the client has written
    const request = new Request(new URL(input instanceof Request ? input.url : input, 'https://page.example'), init);
    const url = input instanceof Request ? input.url : input.toString();
    const text = await request.text();
    sent.push({ method: request.method, url, headers: request.headers, body: text ? JSON.parse(text) : undefined });
    return answer();
  };
  return { fetch, sent };
}

/** A client of account "acc-1" whose requests are recorded and answered by a function. */
export function stubbedClient(
  answer: () => Response | Promise<Response>,
  options: Partial<Parameters<typeof createHttpClient>[0]> = {},
): { readonly client: Required<SidebarClient>; readonly sent: readonly SentRequest[] } {
  const { fetch, sent } = stubbedFetch(answer);
  const client = createHttpClient({ baseUrl: 'https://desk.example', accountId: 'acc-1', fetch, ...options });
  return { client, sent };
}

/** The answer of a host, as JSON unless given as text. */
export function reply(body: unknown, init: ResponseInit = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { headers: { 'content-type': 'application/json' }, ...init });
}

/** A problem document of the reference host. */
export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return new Response(
    JSON.stringify({ type: 'about:blank', title: code, status, code, detail: `Detail of ${code}.` }),
    {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    },
  );
}

/** The `RequestError` that a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<RequestError> {
  const error = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof RequestError) return error;
  throw error;
}

/** What a real server knows of one request. */
export interface Arrival {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The moment at which the connection went away. */
  readonly gone: Promise<number>;
}

/** A real HTTP server on a free port, closed when the test ends. */
export async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A real server that never answers, and tells of each request that arrives. */
export async function silentServer(): Promise<{
  readonly baseUrl: string;
  readonly arrivals: readonly Arrival[];
  /** Resolves with the n-th arrival, counted from 0. */
  readonly arrival: (index: number) => Promise<Arrival>;
}> {
  const arrivals: Arrival[] = [];
  const waiting = new Map<number, (arrival: Arrival) => void>();
  const baseUrl = await listen((request, response) => {
    const gone = new Promise<number>((resolve) => response.once('close', () => resolve(performance.now())));
    const arrived = { request, response, gone };
    waiting.get(arrivals.push(arrived) - 1)?.(arrived);
  });
  const arrival = (index: number): Promise<Arrival> => {
    const there = arrivals[index];
    return there ? Promise.resolve(there) : new Promise((resolve) => waiting.set(index, resolve));
  };
  return { baseUrl, arrivals, arrival };
}

/** Begins a request of the platform's own, and gives what ends it: resolves with the moment at which the server saw it go. */
export async function bareRequest(): Promise<() => Promise<number>> {
  const { baseUrl, arrival } = await silentServer();
  const abort = new AbortController();
  fetch(baseUrl, { signal: abort.signal }).catch(() => {});
  const { gone } = await arrival(0);
  return () => {
    abort.abort();
    return gone;
  };
}
