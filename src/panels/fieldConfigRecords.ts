import type { QueryClient } from '@tanstack/react-query';
import { panelInstallsOptions, RequestError, type SidebarClient } from '../client/index.js';
import type { FieldConfig, PanelInstall } from '../wire/index.js';
import {
  createFieldConfigSaver,
  type FieldConfigSaver,
  type FieldConfigSnapshot,
  type FieldConfigStore,
} from './fieldConfigSaver.js';

/** What is kept of one install's config beside the list of installs: as long as the page, so that a save outlives its editor. */
export interface FieldConfigRecord {
  saver?: FieldConfigSaver;
  snapshot: FieldConfigSnapshot;
  /** The install's config when the agent last changed it: another one in its place is newer than the snapshot. */
  seen: FieldConfig | null | undefined;
  readonly listeners: Set<() => void>;
}

const records = new WeakMap<QueryClient, Map<string, FieldConfigRecord>>();

/** The record of an install, one for all who show it. */
export function fieldConfigRecord(
  cache: QueryClient,
  client: SidebarClient,
  { _id, versionId }: PanelInstall,
): FieldConfigRecord {
  const ofCache = records.get(cache) ?? new Map<string, FieldConfigRecord>();
  records.set(cache, ofCache);
  const key = JSON.stringify([client.id, _id, versionId]);
  const record: FieldConfigRecord = ofCache.get(key) ?? {
    snapshot: { shown: null, state: { kind: 'idle' } },
    seen: undefined,
    listeners: new Set(),
  };
  ofCache.set(key, record);
  return record;
}

/** What of an install's config is shown: what the agent made of it, until the list of installs says something newer. */
export function shownConfig({ snapshot, seen }: FieldConfigRecord, { config }: PanelInstall): FieldConfig | null {
  const isSettled = snapshot.state.kind === 'idle' || snapshot.state.kind === 'saved';
  return isSettled && seen !== config ? config : snapshot.shown;
}

/** Shows a config at once and saves it behind. */
export function changeConfig(
  record: FieldConfigRecord,
  cache: QueryClient,
  client: SidebarClient,
  install: PanelInstall,
  config: FieldConfig,
): void {
  const { kind } = record.snapshot.state;
  if (!record.saver || kind === 'idle' || kind === 'saved') {
    const known = shownConfig(record, install);
    record.saver = createFieldConfigSaver(known, configStore(cache, client, install), (snapshot) => {
      record.snapshot = snapshot;
      for (const listener of record.listeners) listener();
    });
  }
  record.seen = install.config;
  record.saver.change(config);
}

/** The server's side of one install's config; what it says is put into the cached list of installs too. */
function configStore(cache: QueryClient, client: SidebarClient, install: PanelInstall): FieldConfigStore {
  const { _id: installId, appId, versionId } = install;
  const { queryKey } = panelInstallsOptions(client);
  return {
    async read() {
      const installs = await client.listPanelInstalls();
      const found = installs.find(({ _id }) => _id === installId);
      if (!found) throw new RequestError('The install is no longer there.', { failure: 'http', status: 404 });
      cache.setQueryData<readonly PanelInstall[]>(queryKey, (before) => before && installs);
      return found.config;
    },
    async write(config) {
      const stored = await client.updatePanelInstall({ appId, versionId, installId }, { config });
      // A list that was asked for before would come later, and say what was.
      if (cache.getQueryData(queryKey)) await cache.cancelQueries({ queryKey });
      cache.setQueryData<readonly PanelInstall[]>(queryKey, (before) =>
        before?.map((one) => (one._id === installId ? stored : one)),
      );
      return stored.config;
    },
  };
}
