import type { FieldConfig, Recording, RenderRequest } from '../../wire/index.js';
import { readCapped } from '../readCapped.js';
import { answerText, refusalOfPage } from '../render/answerText.js';
import { saysNothing } from '../render/callEndpoint.js';
import { headersOf, sendByFetch } from '../render/exchange.js';
import { panelBody } from '../render/panelBody.js';
import { refusalOf, severalEncodings } from '../render/refusals.js';
import { panelWords } from '../render/words.js';
import { recordCall } from './recordCall.js';
import { hidden, hideCredential } from './secretTexts.js';
import { newTape } from './tape.js';

/** One call of a panel's endpoint that is to be recorded. */
export interface PanelRecordingCall {
  /** Address of the render endpoint. */
  readonly endpoint: string;
  /** What the endpoint is told, but for the credential. */
  readonly told: RenderRequest;
  /** The credential as JSON text; `"{}"` for none. It is sent and never recorded. */
  readonly credentialText: string;
  /** Stands beside the usual headers, such as a signature. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The panel's JSON Schema, for the recording. */
  readonly schema?: unknown;
  /** The panel's field config, for the recording. */
  readonly config?: FieldConfig | null;
  /** Makes the call: `createGuardedFetch` of "deskside/server/node", where somebody else has named the address. */
  readonly fetch: typeof globalThis.fetch;
  /** How long the call may take in all, headers and body, in milliseconds. */
  readonly timeoutMs: number;
  /** The largest answer taken, in bytes after decompression. Reading stops there. */
  readonly maxResponseBytes: number;
  /** Ends the call when whoever asked has left. */
  readonly signal?: AbortSignal;
}

/**
 * Calls a panel's endpoint as the render route does, and keeps what came whatever it is: an error, a page, half an
 * answer. The credential is left out of the request, and each of its texts of six characters or more out of the answer.
 *
 * @returns its `failure` is what the render route would have answered with
 * @throws nothing but the reason of `signal`
 */
export async function recordPanelCall(call: PanelRecordingCall): Promise<Recording> {
  const { endpoint, told, credentialText, fetch, timeoutMs, maxResponseBytes, signal } = call;
  const words = panelWords;
  const hide = hideCredential(credentialText);
  const tape = newTape(maxResponseBytes, hide);
  const body = panelBody({ ...told }, credentialText);
  const sent = { endpoint, body, headers: call.headers };
  const outcome = await recordCall({ words, timeoutMs, signal }, async (deadline) => {
    const response = await sendByFetch(fetch, sent, deadline);
    tape.hear(response);
    const refusal =
      refusalOf(response, words) ?? (saysNothing(response) ? null : refusalOfPage(response.headers, words));
    return {
      refusal,
      async rest() {
        if (severalEncodings(response.headers)) return;
        const bytes = await readCapped(response.body, maxResponseBytes, tape.keep);
        tape.end();
        if (!refusal && !saysNothing(response)) answerText(bytes, maxResponseBytes, words);
      },
    };
  });
  return {
    ...outcome,
    kind: 'panel',
    request: {
      method: 'POST',
      url: hide(endpoint),
      headers: recordedHeaders(headersOf(sent), hide),
      body: panelBody({ ...told }, JSON.stringify(hidden)),
    },
    response: tape.response(),
    ...(call.schema !== undefined && { schema: call.schema }),
    ...(call.config !== undefined && { config: call.config }),
  };
}

/** A signature is hidden: with it, and the body, somebody could say the same again in the host's name. */
function recordedHeaders(
  headers: Readonly<Record<string, string>>,
  hide: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const isSecret = /^(webhook-signature|authorization|proxy-authorization|cookie)$/i.test(name);
      return [name.toLowerCase(), isSecret ? hidden : hide(value)];
    }),
  );
}
