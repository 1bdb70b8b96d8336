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
    throw error instanceof CallerGone ? error : problemOfCall(error, call);
  }
}

/** What a failed call is told as. */
export function problemOfCall(
  error: unknown,
  { words, timeoutMs }: Pick<EndpointCall, 'words' | 'timeoutMs'>,
): HostProblem {
  if (error instanceof HostProblem) return error;
  if (error instanceof DeadlinePassed) return tooSlow(words, timeoutMs);
  return isAddressRefused(error) ? addressRefused(words) : unreachable(words);
}

/** The headers that an endpoint gets. */
export function headersOf({ headers }: Pick<EndpointCall, 'headers'>): Readonly<Record<string, string>> {
  return { 'content-type': 'application/json', accept: 'application/json', ...headers };
}

/** Sends the request. What the answer is worth is not yet judged. */
export function sendToEndpoint(call: EndpointCall, signal: AbortSignal): Promise<Response> {
  const { endpoint, body } = call;
  return call.fetch(endpoint, { method: 'POST', headers: headersOf(call), body, redirect: 'manual', signal });
}

/** Whether a success says that there is nothing to show. */
export function saysNothing({ status }: Response): boolean {
  return status === 204 || status === 205;
}

async function exchange(call: EndpointCall, signal: AbortSignal): Promise<EndpointAnswer> {
  const response = await sendToEndpoint(call, signal);
  const refusal = refusalOf(response, call.words);
  if (refusal) throw refusal;
  if (saysNothing(response)) return { kind: 'nothing' };
  return {
    kind: 'data',
    text: await readAnswerText(response, call.maxResponseBytes, call.words),
    maxAge: maxAgeSeconds(response.headers),
  };
}
