import type { Store } from 'deskside/server';
import { brokenIntegrations, brokenSchema } from '../../shared/brokenIntegrations.js';
import { startChildren } from '../children.js';
import { accountId } from '../team.js';

/** The server of the broken integrations. */
export interface BrokenServer {
  readonly port: number;
  stop(): void;
}

export async function startBroken(): Promise<BrokenServer> {
  const { ports, stop } = await startChildren('integrations', ['broken']);
  return { port: ports.broken, stop };
}

/**
 * Installs the nine panels, switched off: the workbench lists them, and no agent meets them. Only their addresses are
 * written at each start.
 */
export async function registerBroken(store: Store, port: number): Promise<void> {
  const installed = new Set((await store.installs.list(accountId)).map(({ appId }) => appId));
  for (const { path, name, mistake, kind } of brokenIntegrations) {
    if (kind !== 'panel') continue;
    const [appId, versionId] = [`broken-${path}`, `broken-${path}-1`];
    const endpoint = `http://127.0.0.1:${port}/${path}/panel/render`;
    if (!(await store.apps.get(appId))) {
      await store.apps.create({ _id: appId, name: `Broken: ${name}`, description: `It ${mistake}.`, accountId });
    }
    if (!(await store.versions.update(versionId, { endpoint }))) {
      await store.versions.create({ _id: versionId, appId, endpoint, schema: JSON.stringify(brokenSchema) });
      await store.apps.setLiveVersion(appId, versionId);
    }
    if (installed.has(appId)) continue;
    await store.installs.create({ accountId, appId, versionId, channelIds: ['*'], status: 'inactive' });
  }
}
