import type { SettingsClient } from '../../client/index.js';
import type { PanelVersionSettings } from '../../wire/index.js';
import { type PanelRecord, withCredential } from './panelRecord.js';

/** Adds a version like the one in use. A client secret is not known here, so it has to be entered for the new one. */
export async function copyVersion(client: SettingsClient, record: PanelRecord): Promise<PanelRecord> {
  const { app, version } = record;
  const added = await client.createPanelVersion(app._id, {
    endpoint: version?.endpoint ?? '',
    schema: version?.schema ?? {},
    ...(version?.auth ? { auth: version.auth } : {}),
  });
  return { ...record, app: { ...app, versions: [...app.versions, added] } };
}

/** Lets new installs use a version. */
export async function makeLive(
  client: SettingsClient,
  record: PanelRecord,
  { _id }: PanelVersionSettings,
): Promise<PanelRecord> {
  return { ...record, app: await client.updatePanelApp(record.app._id, { liveVersionId: _id }) };
}

/**
 * Lets the panel of this account use another version: an install of that one in place of the former, with its channels
 * and order. It is off until somebody has tried it out, and has no credential: what was stored was for another endpoint.
 */
export async function moveInstall(
  client: SettingsClient,
  record: PanelRecord,
  version: PanelVersionSettings,
): Promise<PanelRecord> {
  const { app, install } = record;
  const { channelIds = ['*'], config = null } = install ?? {};
  const moved = await client.createPanelInstall(app._id, version._id, { channelIds, config, status: 'inactive' });
  if (install) {
    await client.deletePanelInstall({ appId: app._id, versionId: install.versionId, installId: install._id });
  }
  return { app: withCredential(app, moved._id, false), version, install: moved };
}
