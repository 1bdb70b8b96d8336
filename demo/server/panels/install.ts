import { createVault, type Host, type HostKey, type Store, sealVersion } from 'deskside/server';
import type { Sessions } from '../desk/session.js';
import type { Integrations, SignIn } from '../integrations.js';
import { accountId } from '../team.js';
import { billing } from './billing.js';
import { crm } from './crm.js';
import { orders } from './orders.js';
import type { SamplePanel } from './samplePanel.js';
import { subscription } from './subscription.js';

const samplePanels: readonly SamplePanel[] = [crm, subscription, orders, billing];

/**
 * Makes the records of the sample panels where they are missing. What an admin changed in an install stays; only the
 * endpoint's address is written at each start, because the sample integrations get new ports.
 */
export async function installSamplePanels(
  store: Store,
  host: Host,
  key: HostKey,
  { endpoints, signIns }: Pick<Integrations, 'endpoints' | 'signIns'>,
  sessions: Sessions,
): Promise<void> {
  const installed = new Set((await store.installs.list(accountId)).map((install) => install.appId));
  for (const panel of samplePanels) {
    await writeVersion(store, key, panel, endpoints[panel.appId], authOf(panel, signIns[panel.appId]));
    if (!installed.has(panel.appId)) await install(host, panel, await sessions.start());
  }
}

async function writeVersion(
  store: Store,
  key: HostKey,
  panel: SamplePanel,
  endpoint: string,
  auth: unknown,
): Promise<void> {
  const { appId, versionId, name, description, icon } = panel;
  // The document stores the schema as a string.
  const schema = JSON.stringify(panel.schema);
  if (!(await store.apps.get(appId))) await store.apps.create({ _id: appId, name, description, icon, accountId: null });
  const version = await sealVersion(createVault([key]), { _id: versionId, appId, endpoint, schema, auth });
  const { _id, appId: _, ...changes } = version;
  if (!(await store.versions.update(_id, changes))) await store.versions.create(version);
  await store.apps.setLiveVersion(appId, versionId);
}

/** The document's `auth` block ("Authentication"). */
function authOf({ client }: SamplePanel, signIn: SignIn | undefined): unknown {
  if (!client || !signIn) return null;
  return { type: 'oauth2', oauth2: { grantType: 'AuthorizationCode', ...signIn, ...client } };
}

/** "Step 4", through the host's own API: so the credential is sealed by the host and by nobody else. */
async function install(host: Host, panel: SamplePanel, cookie: string): Promise<void> {
  const path = `/api/accounts/${accountId}/integration-app/${panel.appId}/version/${panel.versionId}/install/`;
  const answer = await host.fetch(
    new Request(`http://127.0.0.1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookie.split(';')[0] ?? '' },
      body: JSON.stringify({ channelIds: panel.channelIds, credential: panel.credential, status: 'active' }),
    }),
  );
  if (!answer.ok) throw new Error(`The panel "${panel.name}" could not be installed: ${await answer.text()}`);
}
