import { setBrowserCookie } from '../oauth/browserCookie.js';
import { callbackAddress } from '../oauth/callbackAddress.js';
import { openAuthBlock } from '../oauth/clientSecret.js';
import { randomText, sha256 } from '../oauth/hash.js';
import { authorizationUrl } from '../oauth/tokenRequests.js';
import { HostProblem, notFound } from '../problem.js';
import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/** How long an agent has at the vendor's sign-in. */
const minutes = 10;

/**
 * Begins to connect an install with its vendor ("Gallabox can handle the token flow for you", "Authentication" of the
 * Conversation Panels document): gives the address that the agent's browser goes to.
 */
export const connectInstall: Route = {
  family: conversationPanels,
  method: 'POST',
  paths: ['/integration-app/:appId/version/:versionId/install/:installId/connect'],
  action: 'installs:write',
  event: 'install.connect',
  async run({ request, setup, params, agent }) {
    const { accountId, appId, installId } = params;
    const target = await setup.store.installs.findToConnect(params);
    if (!target) throw notFound();
    const settings = await openAuthBlock(appId, target, setup);
    if (!settings) throw new HostProblem(409, 'conflict', 'The app of this panel has no "auth" block to connect with.');
    const [state, verifier, browser] = [randomText(), randomText(), randomText()];
    const redirectUri = callbackAddress(request, setup);
    const install = { accountId, appId, installId };
    const pending = {
      ...install,
      agentId: agent.id,
      browserHash: await sha256(browser),
      verifier: await setup.vault.seal(verifier, { ...install, use: 'oauth2-verifier' }),
      redirectUri,
      moves: target.moves,
    };
    // It was there a moment ago; somebody may have taken it away meanwhile.
    if (!(await setup.store.authorizations.begin(await sha256(state), pending, minutes * 60_000))) throw notFound();
    const answer = json(
      JSON.stringify({ authorizationUrl: await authorizationUrl(settings, { redirectUri, state, verifier }) }),
      { status: 201 },
    );
    answer.headers.set('set-cookie', setBrowserCookie(browser, redirectUri.startsWith('https:'), minutes * 60));
    return answer;
  },
};
