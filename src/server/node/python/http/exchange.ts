import { readCapped } from '../../../readCapped.js';
import type { HttpMeans } from './answerHttp.js';
import type { HttpCall } from './call.js';
import { redirected } from './redirected.js';

/** An answer, as `requests` takes it. */
export interface HttpReply {
  readonly status: number;
  readonly reason: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  /** In base64. */
  readonly body: string;
  readonly elapsedMs: number;
  /** The answers that led here by a redirect. */
  readonly history: readonly Omit<HttpReply, 'history'>[];
}

/** A call that is not made, or an answer that is not taken. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';

  constructor(
    /** The class in `requests.exceptions`. */
    readonly kind: 'InvalidURL' | 'RequestException' | 'TooManyRedirects',
    message: string,
  ) {
    super(message);
  }
}

const maxRedirects = 5;

/**
 * Makes the call and follows its redirects, each through the same `fetch`.
 *
 * @throws HttpRefusal, and what `fetch` throws
 */
export async function exchange(first: HttpCall, means: HttpMeans, signal: AbortSignal): Promise<HttpReply> {
  const history: Omit<HttpReply, 'history'>[] = [];
  for (let call = first; ; ) {
    assertSendable(call);
    const { reply, location } = await once(call, means, signal);
    const next = call.redirects && location ? redirected(call, reply.status, location) : null;
    if (!next) return { ...reply, history };
    if (history.length === maxRedirects)
      throw new HttpRefusal('TooManyRedirects', `More than ${maxRedirects} redirects.`);
    history.push(reply);
    call = next;
  }
}

function assertSendable({ method, url, body }: HttpCall): void {
  if (!/^https?:$/.test(new URL(url).protocol))
    throw new HttpRefusal('InvalidURL', `${url} is not an http or https address.`);
  if (body && (method === 'GET' || method === 'HEAD'))
    throw new HttpRefusal('RequestException', `A ${method} call has no body here. Use params=… or another method.`);
}

async function once(call: HttpCall, { fetch, maxBytes }: HttpMeans, signal: AbortSignal) {
  const started = performance.now();
  const { method, url, headers, body } = call;
  const response = await fetch(url, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    ...(body && { body: new Uint8Array(body) }),
    redirect: 'manual',
    signal,
  });
  const elapsedMs = performance.now() - started;
  const bytes = await readCapped(response.body, maxBytes);
  if (!bytes)
    throw new HttpRefusal('RequestException', `The answer of ${new URL(url).host} is larger than ${maxBytes} bytes.`);
  const reply = {
    status: response.status,
    reason: response.statusText,
    url,
    headers: [...response.headers],
    body: Buffer.from(bytes).toString('base64'),
    elapsedMs,
  };
  return { reply, location: response.headers.get('location') };
}
