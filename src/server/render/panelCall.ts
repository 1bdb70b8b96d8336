import { openCredential } from '../credential.js';
import { accessToken } from '../oauth/accessToken.js';
import { readAuthBlock } from '../oauth/authBlock.js';
import { HostProblem } from '../problem.js';
import type { HostSetup } from '../routes/route.js';
import type { RenderTarget } from '../store/installs.js';
import type { InstallPurpose } from '../vault.js';
import { callEndpoint, type EndpointAnswer } from './callEndpoint.js';
import { panelWords } from './words.js';

/** One render call. */
export interface PanelCall {
  readonly target: RenderTarget;
  readonly install: InstallPurpose;
  /** What the endpoint is told, but for the credential. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly caller: AbortSignal;
  readonly setup: HostSetup;
}

/**
 * Calls a panel's endpoint with its credential. With an `auth` block that is the decrypted token ("The decrypted token is
 * passed as `credential`"); one that the endpoint refuses is renewed once and the call made again.
 *
 * @throws HostProblem, CallerGone
 */
export async function callPanel(call: PanelCall): Promise<EndpointAnswer> {
  const { target, install, setup } = call;
  // The same for both attempts: an endpoint can tell that they are one call.
  const id = `msg_${crypto.randomUUID()}`;
  const settings = readAuthBlock(target.auth, setup);
  if (!settings) return attempt(call, await openCredential(setup.vault, target.credential, install), id);
  const means = { ...setup, install, settings };
  const { tokens, revision } = await accessToken(means);
  try {
    return await attempt(call, tokenText(tokens), id);
  } catch (error) {
    const isRefused = error instanceof HostProblem && error.code === 'endpoint_credential_refused';
    if (!isRefused || error.status !== 401 || tokens.refresh_token === undefined) throw error;
    const renewed = await accessToken(means, revision);
    return attempt(call, tokenText(renewed.tokens), id);
  }
}

async function attempt(call: PanelCall, credential: string, id: string): Promise<EndpointAnswer> {
  const { target, install, told, caller, setup } = call;
  const body = bodyOf(told, credential);
  return callEndpoint({
    endpoint: target.endpoint,
    words: panelWords,
    body,
    headers: (await setup.signer?.headers(install.appId, id, body)) ?? {},
    caller,
    fetch: setup.fetch,
    timeoutMs: setup.timeoutMs,
    maxResponseBytes: setup.maxResponseBytes,
  });
}

/** What an endpoint needs of the tokens; the refresh token stays with the host. */
function tokenText(tokens: {
  readonly access_token: string;
  readonly token_type: string;
  readonly scope?: string;
}): string {
  const { access_token, token_type, scope } = tokens;
  return JSON.stringify({ access_token, token_type, scope });
}

/** The documented body. The credential is joined as text: parsing it would change the digits of large numbers. */
function bodyOf(told: Readonly<Record<string, unknown>>, credential: string): string {
  const members = Object.entries(told).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{${[...members, `"credential":${credential}`].join(',')}}`;
}
