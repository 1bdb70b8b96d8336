import type { HostAgent } from '../options.js';
import { HostProblem } from '../problem.js';
import { withDeadline } from '../render/deadline.js';
import type { HostSetup } from '../routes/route.js';
import type { PendingAuthorization } from '../store/authorizations.js';
import { sealTokens } from './accessToken.js';
import { readBrowserCookie } from './browserCookie.js';
import { openAuthBlock } from './clientSecret.js';
import { sha256 } from './hash.js';
import { renewalTime } from './renewalTime.js';
import { exchangeCode } from './tokenRequests.js';

/** How long the change of the code into tokens may take, in milliseconds. */
const exchangeMs = 10_000;

/**
 * Ends an authorization: the agent's browser comes back from the vendor. Everything must fit: a state that was given out
 * and not yet used, the same agent, the same browser.
 *
 * @throws HostProblem, with nothing stored
 */
export async function finishAuthorization(
  request: Request,
  setup: HostSetup,
  allow: (pending: PendingAuthorization) => Promise<HostAgent>,
): Promise<PendingAuthorization> {
  const url = new URL(request.url);
  const state = url.searchParams.get('state') ?? '';
  const pending = state === '' ? null : await setup.store.authorizations.take(await sha256(state));
  if (!pending) throw refused('It was used before, it is older than ten minutes, or it was not begun here');
  const agent = await allow(pending);
  const browser = readBrowserCookie(request, pending.redirectUri.startsWith('https:'));
  if (agent.id !== pending.agentId) throw refused('It was begun by somebody else');
  if (browser === null || (await sha256(browser)) !== pending.browserHash) {
    throw refused('It was begun in another browser');
  }
  if (url.searchParams.has('error')) throw refused('The vendor did not agree, or the sign-in was cancelled there');
  await store(url, state, pending, setup, request.signal);
  return pending;
}

async function store(
  url: URL,
  state: string,
  pending: PendingAuthorization,
  { store, vault, fetch, development }: HostSetup,
  caller: AbortSignal,
): Promise<void> {
  const { accountId, appId, installId, redirectUri, moves } = pending;
  const install = { accountId, appId, installId };
  const target = await store.installs.findToConnect({ ...install, versionId: null });
  const settings = target && (await openAuthBlock(appId, target, { vault, development }));
  if (!settings) throw refused('The panel is no longer there');
  // The code is for the server and the client that it was asked for.
  if (target.moves !== moves) throw hasMoved();
  const verifier = await vault.open(pending.verifier, { ...install, use: 'oauth2-verifier' });
  const tokens = await withDeadline(exchangeMs, caller, (signal) =>
    exchangeCode({ settings, fetch, development, signal }, { url, state, redirectUri, verifier }),
  ).catch((cause: unknown) => {
    throw new HostProblem(
      502,
      'token_endpoint_failed',
      "The vendor's sign-in server gave no tokens. Check the client's id, its secret and its redirect URI there.",
      {},
      { cause },
    );
  });
  const sealed = await sealTokens(vault, tokens, install);
  if (!(await store.connections.connect(accountId, installId, sealed, renewalTime(tokens), moves))) throw hasMoved();
}

/** Its endpoint or its vendor: the tokens were not given for where they would be sent now. */
function hasMoved(): HostProblem {
  return refused('The panel was changed or removed meanwhile');
}

function refused(why: string): HostProblem {
  return new HostProblem(400, 'authorization_refused', `${why}. Nothing was saved. Begin again from the panel.`);
}
