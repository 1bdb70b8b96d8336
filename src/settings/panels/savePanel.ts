import type { SettingsClient } from '../../client/index.js';
import type { PanelAppSettings, PanelInstall, PanelVersionSettings } from '../../wire/index.js';
import { authOf, credentialOf, draftOfPanel, type PanelDraft } from './panelDraft.js';
import { isGlobal, type PanelRecord, withCredential } from './panelRecord.js';

/**
 * Saves a panel: its app, its version, its install, each as far as it is new or was changed. The version goes before
 * the install, since a server forgets credentials when an endpoint moves.
 *
 * @param onStep - told after each call, so that an attempt that failed in the middle goes on and begins nothing twice; and
 * whether that call has cost the credential that was stored
 */
export async function savePanel(
  client: SettingsClient,
  record: PanelRecord | undefined,
  draft: PanelDraft,
  onStep: (record: PanelRecord, isCleared: boolean) => void,
): Promise<void> {
  let now = record;
  const step = (next: PanelRecord, isCleared = false): PanelRecord => {
    now = next;
    onStep(next, isCleared);
    return next;
  };
  if (!now || !isGlobal(now)) {
    const app = await saveApp(client, now, draft);
    now = step({ version: undefined, install: undefined, ...now, app });
    const { cleared = 0, ...version } = await saveVersion(client, now, draft);
    const isCleared = cleared > 0;
    const next = { ...now, app: withVersion(now.app, version), version };
    now = step(isCleared ? withoutCredential(next) : next, isCleared);
  }
  const install = await saveInstall(client, now, draft);
  if (!install) return;
  const given = credentialOf(draft);
  const isTold = given !== undefined || !now.install;
  step({ ...now, app: isTold ? withCredential(now.app, install._id, given != null) : now.app, install });
}

async function saveApp(
  client: SettingsClient,
  record: PanelRecord | undefined,
  draft: PanelDraft,
): Promise<PanelAppSettings> {
  const { name, icon, description } = draft;
  const input = { name: name.trim(), icon: icon.trim() || null, description: description.trim() || null };
  if (!record) return client.createPanelApp(input);
  const isChanged = differs(draft, record, ['name', 'icon', 'description']);
  return isChanged ? client.updatePanelApp(record.app._id, input) : record.app;
}

async function saveVersion(
  client: SettingsClient,
  record: PanelRecord,
  draft: PanelDraft,
): Promise<PanelVersionSettings & { readonly cleared?: number }> {
  const { app, version } = record;
  const endpoint = draft.endpoint.trim();
  const auth = authOf(draft, version?.auth);
  if (!version) {
    return client.createPanelVersion(app._id, { endpoint, schema: draft.schema, ...(auth !== null && { auth }) });
  }
  const patch = {
    ...(differs(draft, record, ['endpoint']) && { endpoint }),
    ...(differs(draft, record, ['schema']) && { schema: draft.schema }),
    ...(differs(draft, record, oauthMembers) && { auth }),
  };
  return Object.keys(patch).length > 0 ? client.updatePanelVersion(app._id, version._id, patch) : version;
}

const oauthMembers = ['isOauth', 'authURL', 'accessTokenURL', 'clientId', 'clientSecret', 'scope'] as const;

async function saveInstall(
  client: SettingsClient,
  record: PanelRecord,
  draft: PanelDraft,
): Promise<PanelInstall | undefined> {
  const { app, version, install } = record;
  const { channelIds, config } = draft;
  const status = draft.active ? 'active' : 'inactive';
  const credential = credentialOf(draft);
  const said = credential !== undefined && { credential };
  if (!install) {
    const versionId = version?._id ?? app.liveVersionId;
    return versionId === null || versionId === undefined
      ? undefined
      : client.createPanelInstall(app._id, versionId, { channelIds, status, config, ...said });
  }
  const patch = {
    ...(differs(draft, record, ['channelIds']) && { channelIds }),
    ...(differs(draft, record, ['active']) && { status }),
    ...(differs(draft, record, ['config']) && { config }),
    ...said,
  };
  if (Object.keys(patch).length === 0) return install;
  return client.updatePanelInstall({ appId: app._id, versionId: install.versionId, installId: install._id }, patch);
}

function differs(draft: PanelDraft, record: PanelRecord, members: readonly (keyof PanelDraft)[]): boolean {
  const stored = draftOfPanel(record);
  return members.some((member) => JSON.stringify(draft[member]) !== JSON.stringify(stored[member]));
}

function withoutCredential(record: PanelRecord): PanelRecord {
  const { app, install } = record;
  return install ? { ...record, app: withCredential(app, install._id, false) } : record;
}

/** The app as it is known once a version was saved; the first one becomes its live one. */
function withVersion(app: PanelAppSettings, version: PanelVersionSettings): PanelAppSettings {
  const others = app.versions.filter(({ _id }) => _id !== version._id);
  return { ...app, liveVersionId: app.liveVersionId ?? version._id, versions: [...others, version] };
}
