import { HostProblem } from '../problem.js';
import { answerText, refusalOfPage } from './answerText.js';
import { CallerGone, DeadlinePassed } from './deadline.js';
import { type AnswerHead, type EndpointRequest, exchangeBy } from './exchange.js';
import { maxAgeSeconds } from './headers.js';
import { addressRefused, isAddressRefused, refusalOf, tooSlow, unreachable } from './refusals.js';
import type { EndpointWords } from './words.js';

/** What an endpoint said. */
export type EndpointAnswer =
  | { readonly kind: 'data'; readonly text: string; readonly maxAge?: number }
  | { readonly kind: 'nothing' };

/** One call of an endpoint. */
export interface EndpointCall extends EndpointRequest {
  /** Whose endpoint it is, for its problems. */
  readonly words: EndpointWords;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Calls an integrator's endpoint, as "Step 1" of the Conversation Panels document does, and gives its data.
 *
 * @throws HostProblem for every other outcome, naming the cure and never the endpoint or what it said; CallerGone
 */
export async function callEndpoint(call: EndpointCall): Promise<EndpointAnswer> {
  const { words, maxResponseBytes } = call;
  try {
    const { head, bytes } = await exchangeBy(call.fetch)(call, (answer) => hasData(answer, words));
    if (saysNothing(head)) return { kind: 'nothing' };
    return { kind: 'data', text: answerText(bytes, maxResponseBytes, words), maxAge: maxAgeSeconds(head.headers) };
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

/** Whether a success says that there is nothing to show. */
export function saysNothing({ status }: AnswerHead): boolean {
  return status === 204 || status === 205;
}

/** Whether an answer is to be read; throws the problem of one that is not worth it. */
function hasData(head: AnswerHead, words: EndpointWords): boolean {
  const refusal = refusalOf(head, words) ?? (saysNothing(head) ? null : refusalOfPage(head.headers, words));
  if (refusal) throw refusal;
  return !saysNothing(head);
}
