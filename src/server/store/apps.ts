import { HostError } from '../hostError.js';
import { setList } from './changes.js';
import type { Queryable } from './database.js';
import type { IntegrationApp } from './records.js';

/** What a new app is made of. */
export interface NewApp {
  /** @default a random UUID */
  readonly _id?: string;
  readonly name: string;
  /** @default null */
  readonly icon?: string | null;
  /** @default null */
  readonly description?: string | null;
  /** An account's id makes the app private to it; `null` is global. @default null */
  readonly accountId?: string | null;
}

/** The `IntegrationApp` records. These calls are for the helpdesk's own code and see every account. */
export interface AppRepository {
  create(app: NewApp): Promise<IntegrationApp>;
  /** Changes the members given. `null` when there is no such app. */
  update(appId: string, patch: Partial<Omit<NewApp, '_id'>>): Promise<IntegrationApp | null>;
  get(appId: string): Promise<IntegrationApp | null>;
  /** All apps, oldest first. */
  list(): Promise<IntegrationApp[]>;
  /**
   * Names the version in use, the last act of "Step 3b" of the Conversation Panels document.
   *
   * @throws HostError `unknown_version` when the app has no such version
   */
  setLiveVersion(appId: string, versionId: string): Promise<IntegrationApp>;
}

/** The columns of an app. */
export const appColumns =
  '_id, name, icon, description, type, live_version_id as "liveVersionId", account_id as "accountId"';

/** The apps in a database. */
export function appRepository(database: Queryable): AppRepository {
  const one = async (sql: string, params: unknown[]) => (await database.query<IntegrationApp>(sql, params))[0] ?? null;
  const get = (appId: string) => one(`select ${appColumns} from deskside_apps where _id = $1`, [appId]);
  return {
    get,
    async create({ _id = crypto.randomUUID(), name, icon = null, description = null, accountId = null }) {
      const app = { _id, name, icon, description, accountId, type: 'panel', liveVersionId: null } as const;
      await database.query(
        'insert into deskside_apps (_id, name, icon, description, account_id) values ($1, $2, $3, $4, $5)',
        [_id, name, icon, description, accountId],
      );
      return app;
    },
    async update(appId, patch) {
      const set = setList(
        [
          ['name', patch.name],
          ['icon', patch.icon],
          ['description', patch.description],
          ['account_id', patch.accountId],
        ],
        2,
      );
      if (set.params.length === 0) return get(appId);
      return one(`update deskside_apps set ${set.sql} where _id = $1 returning ${appColumns}`, [appId, ...set.params]);
    },
    list: () => database.query<IntegrationApp>(`select ${appColumns} from deskside_apps order by position`),
    async setLiveVersion(appId, versionId) {
      const app = await one(
        `update deskside_apps set live_version_id = $2
          where _id = $1 and exists (select 1 from deskside_app_configurations where _id = $2 and app_id = $1)
          returning ${appColumns}`,
        [appId, versionId],
      );
      if (app) return app;
      throw new HostError(
        'unknown_version',
        `The app "${appId}" has no version "${versionId}", so it cannot be its live version. Create it first with store.versions.create({ appId: "${appId}", … }).`,
      );
    },
  };
}
