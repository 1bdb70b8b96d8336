import { HostProblem } from '../problem.js';
import { callEndpoint, type EndpointAnswer } from './callEndpoint.js';
import { panelBody } from './panelBody.js';
import { type CredentialOwner, withPanelCredential } from './panelCredential.js';
import { panelWords } from './words.js';

/** One render call. */
export interface PanelCall extends CredentialOwner {
  /** What the endpoint is told, but for the credential. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly caller: AbortSignal;
}

/**
 * Calls a panel's endpoint with its credential.
 *
 * @throws HostProblem, CallerGone
 */
export async function callPanel(call: PanelCall): Promise<EndpointAnswer> {
  // The same for both attempts: an endpoint can tell that they are one call.
  const id = `msg_${crypto.randomUUID()}`;
  const outcome = await withPanelCredential(call, (credential) => attempt(call, credential, id), isRefused);
  if (outcome instanceof HostProblem) throw outcome;
  return outcome;
}

function isRefused(outcome: EndpointAnswer | HostProblem): boolean {
  return outcome instanceof HostProblem && outcome.code === 'endpoint_credential_refused' && outcome.status === 401;
}

async function attempt(
  { target, install, told, caller, setup }: PanelCall,
  credential: string,
  id: string,
): Promise<EndpointAnswer | HostProblem> {
  const { fetch, timeoutMs, maxResponseBytes } = setup;
  const body = panelBody(told, credential);
  const headers = (await setup.signer?.headers(install.appId, id, body)) ?? {};
  const call = {
    endpoint: target.endpoint,
    words: panelWords,
    body,
    headers,
    caller,
    fetch,
    timeoutMs,
    maxResponseBytes,
  };
  return callEndpoint(call).catch((error: unknown) => {
    if (error instanceof HostProblem) return error;
    throw error;
  });
}
