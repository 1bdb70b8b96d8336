import type { Store } from 'deskside/server';
import { paths, type TestHost, unique } from './testHost.js';

/** A panel that is set up but not yet installed. */
export async function addPanel(store: Store, endpoint: string, accountId: string | null = null) {
  const app = await store.apps.create({ name: 'My CRM Panel', accountId });
  const version = await store.versions.create({ appId: app._id, endpoint, schema: { type: 'object', properties: {} } });
  await store.apps.setLiveVersion(app._id, version._id);
  return { appId: app._id, versionId: version._id };
}

/** A panel that is installed in an account of its own, with a credential that must not leak. */
export async function addInstalledPanel(store: Store, { call }: TestHost, endpoint: string) {
  const panel = await addPanel(store, endpoint);
  const accountId = unique('account');
  const input = { channelIds: ['whatsapp'], credential: { apiKey: 'CANARY-credential' }, status: 'active' };
  const { body } = await call('POST', paths.create(accountId, panel.appId, panel.versionId), input);
  const { _id: installId } = body as { _id: string };
  return { ...panel, accountId, installId, render: paths.render(accountId, panel.appId) };
}

/** An app of an account's own, made by its admin through the host, with a version. */
export async function addOwnPanel({ call }: TestHost, accountId: string, version: object) {
  const app = (await call('POST', paths.panelApps(accountId), { name: 'My CRM Panel' })).body as { _id: string };
  const answer = await call('POST', paths.panelVersions(accountId, app._id), { schema: {}, ...version });
  return { accountId, appId: app._id, versionId: (answer.body as { _id: string })._id };
}

/** Installs a panel with a credential that must not leak. */
export async function install(
  { call }: TestHost,
  { accountId, appId, versionId }: Awaited<ReturnType<typeof addOwnPanel>>,
): Promise<string> {
  const input = { channelIds: ['*'], credential: { apiKey: 'CANARY-credential' }, status: 'active' };
  const { body } = await call('POST', paths.create(accountId, appId, versionId), input);
  return (body as { _id: string })._id;
}
