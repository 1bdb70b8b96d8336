import { HostProblem } from '../problem.js';
import { readAnswerText } from './answerText.js';
import { CallerGone, DeadlinePassed, withDeadline } from './deadline.js';
import { maxAgeSeconds } from './headers.js';
import { addressRefused, isAddressRefused, refusalOf, tooSlow, unreachable } from './refusals.js';
import type { EndpointWords } from './words.js';

/** What an endpoint said. */
export type EndpointAnswer =
  | { readonly kind: 'data'; readonly text: string; readonly maxAge?: number }
  | { readonly kind: 'nothing' };

/** One call of an endpoint. */
export interface EndpointCall {
  readonly endpoint: string;
  /** Whose endpoint it is, for its problems. */
  readonly words: EndpointWords;
  /** The documented body, as JSON text. */
  readonly body: string;
  /** Stands beside the usual headers: a signature. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Aborts when whoever asked has left. */
  readonly caller: AbortSignal;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
}

/**
 * Calls an integrator's endpoint, as "Step 1" of the Conversation Panels document does, and gives its data.
 *
 * @throws HostProblem for every other outcome, naming the cure and never the endpoint or what it said; CallerGone
 */
export async function callEndpoint(call: EndpointCall): Promise<EndpointAnswer> {
  try {
    return await withDeadline(call.timeoutMs, call.caller, (signal) => exchange(call, signal));
  } catch (error) {
    if (error instanceof HostProblem || error instanceof CallerGone) throw error;
    if (error instanceof DeadlinePassed) throw tooSlow(call.words, call.timeoutMs);
    throw isAddressRefused(error) ? addressRefused(call.words) : unreachable(call.words);
  }
}

async function exchange(call: EndpointCall, signal: AbortSignal): Promise<EndpointAnswer> {
  const response = await call.fetch(call.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...call.headers },
    body: call.body,
    redirect: 'manual',
    signal,
  });
  const refusal = refusalOf(response, call.words);
  if (refusal) throw refusal;
  if (response.status === 204 || response.status === 205) return { kind: 'nothing' };
  return {
    kind: 'data',
    text: await readAnswerText(response, call.maxResponseBytes, call.words),
    maxAge: maxAgeSeconds(response.headers),
  };
}
