import type { Recording } from '../../wire/index.js';
import { pageWords } from '../render/words.js';
import { recordCall } from './recordCall.js';
import { newTape } from './tape.js';

/** One look at a dashboard app's page. */
export interface AppPageCall {
  /** Address of the page. */
  readonly url: string;
  /** Makes the call: `createGuardedFetch` of "deskside/server/node", where somebody else has named the address. */
  readonly fetch: typeof globalThis.fetch;
  /** How long the page may take to begin its answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Ends the call when whoever asked has left. */
  readonly signal?: AbortSignal;
}

const decidesAboutFrames =
  /^(x-frame-options|content-security-policy(-report-only)?|content-type|location|cross-origin-[a-z-]+|permissions-policy)$/;

/** Agents load a page from where they are, which may be where this host does not go. */
const notLookedAt =
  "The app's page was not looked at: a host calls nothing but the open internet by https on port 443. Open the address in a browser, as an agent would.";

/**
 * Asks for a dashboard app's page as a frame would, without anybody's cookies, and keeps its status and the headers that
 * decide whether a frame may show it. Of the page itself nothing is read. A redirect is not followed.
 *
 * @returns its `failure` is `null` whenever an answer came
 * @throws nothing but the reason of `signal`
 */
export async function recordAppPage({ url, fetch, timeoutMs, signal }: AppPageCall): Promise<Recording> {
  const headers = { accept: 'text/html' };
  const tape = newTape(
    0,
    (text) => text,
    (name) => decidesAboutFrames.test(name),
  );
  const outcome = await recordCall({ words: pageWords, timeoutMs, signal }, async (deadline) => {
    tape.hear(await fetch(url, { method: 'GET', headers, redirect: 'manual', signal: deadline }));
    return { refusal: null, rest: async () => tape.end() };
  });
  const { failure } = outcome;
  return {
    ...outcome,
    failure: failure?.code === 'endpoint_refused_address' ? { ...failure, message: notLookedAt } : failure,
    kind: 'app',
    request: { method: 'GET', url, headers, body: '' },
    response: tape.response(),
  };
}
