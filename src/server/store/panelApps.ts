import type { PanelInstallSettings } from '../../wire/index.js';
import type { AddressRules } from '../guard/addressFault.js';
import { appColumns, appRepository } from './apps.js';
import type { Database, Queryable } from './database.js';
import { type Page, pageParams, pageSql } from './page.js';
import type { APPConfiguration, IntegrationApp } from './records.js';
import { forgetSecrets, goesElsewhere } from './versionSecrets.js';
import { fromVersionRow, type NewVersion, type VersionRow, versionRepository } from './versions.js';

/** An app with all its versions, oldest first, and with what is known of its installs in one account. */
export interface PanelAppRecord extends IntegrationApp {
  readonly versions: readonly APPConfiguration[];
  /** The account's installs of the app, oldest first. Of a credential it says whether there is one, not even sealed what it is. */
  readonly installs: readonly PanelInstallSettings[];
}

/** What an account says of an app of its own. */
export interface PanelAppChanges {
  readonly name?: string;
  readonly icon?: string | null;
  readonly description?: string | null;
  /** One of the app's versions. */
  readonly liveVersionId?: string;
}

/** A version that was changed. */
export interface ChangedVersion {
  readonly version: APPConfiguration;
  /** How many installs have lost their credential or connection, because the change sends it elsewhere. */
  readonly cleared: number;
}

/**
 * Apps and versions as an account's admins manage them. Every call names the account: it sees the apps of the whole
 * helpdesk and its own, and changes its own alone.
 */
export interface PanelAppRepository {
  /** What the account sees, oldest first. */
  list(accountId: string, page?: Page): Promise<PanelAppRecord[]>;
  get(accountId: string, appId: string): Promise<PanelAppRecord | null>;
  /** Adds an app that is private to the account. */
  create(accountId: string, app: PanelAppChanges & { readonly name: string }): Promise<PanelAppRecord>;
  /**
   * Changes the members given. `null` when it is not the account's.
   *
   * @throws HostError `unknown_version`
   */
  update(accountId: string, appId: string, changes: PanelAppChanges): Promise<PanelAppRecord | null>;
  /** Takes an app away, its versions, installs, credentials and connections with it. Whether it was the account's. */
  delete(accountId: string, appId: string): Promise<boolean>;
  /**
   * Adds a version; an app's first one becomes its live one. `null` when the app is not the account's.
   *
   * @throws HostError `invalid_endpoint`, `invalid_auth`
   */
  createVersion(accountId: string, version: NewVersion): Promise<APPConfiguration | null>;
  /**
   * Changes the members given. Whoever may write a credential may not read it, so a change that would send the stored
   * ones to another server takes them away. `null` when there is no such version, or the app is not the account's.
   *
   * @throws HostError `invalid_endpoint`, `invalid_auth`
   */
  updateVersion(
    accountId: string,
    ref: { readonly appId: string; readonly versionId: string },
    patch: Partial<Omit<NewVersion, '_id' | 'appId'>>,
  ): Promise<ChangedVersion | null>;
}

const visible = '(account_id is null or account_id = $1)';

/** The apps of accounts in a database. */
export function panelAppRepository(database: Database, rules: AddressRules = {}): PanelAppRepository {
  const get = (accountId: string, appId: string) => one(database, accountId, appId);
  /** Holds an app of the account until the transaction ends, so that no two changes of it cross. */
  const own = <T>(accountId: string, appId: string, change: (tx: Queryable) => Promise<T>, otherwise: T): Promise<T> =>
    database.transaction(async (tx) => {
      const sql = 'select 1 from deskside_apps where _id = $2 and account_id = $1 for update';
      return (await tx.query(sql, [accountId, appId])).length > 0 ? change(tx) : otherwise;
    });
  return {
    get,
    async list(accountId, page) {
      const params = [accountId, ...pageParams(page)];
      const apps = `select ${placedColumns} from deskside_apps where ${visible} order by position ${pageSql}`;
      return withParts(database, apps, params);
    },
    async create(accountId, { name, icon, description }) {
      return {
        ...(await appRepository(database).create({ name, icon, description, accountId })),
        versions: [],
        installs: [],
      };
    },
    update: (accountId, appId, { liveVersionId, name, icon, description }) =>
      own(
        accountId,
        appId,
        async (tx) => {
          const apps = appRepository(tx);
          await apps.update(appId, { name, icon, description });
          if (liveVersionId !== undefined) await apps.setLiveVersion(appId, liveVersionId);
          return one(tx, accountId, appId);
        },
        null,
      ),
    delete: (accountId, appId) =>
      own(
        accountId,
        appId,
        async (tx) => {
          await tx.query('delete from deskside_installs where app_id = $1', [appId]);
          await tx.query('delete from deskside_apps where _id = $1', [appId]);
          return true;
        },
        false,
      ),
    createVersion: (accountId, version) =>
      own(
        accountId,
        version.appId,
        async (tx) => {
          const created = await versionRepository(tx, rules).create(version);
          const sql = 'update deskside_apps set live_version_id = $2 where _id = $1 and live_version_id is null';
          await tx.query(sql, [version.appId, created._id]);
          return created;
        },
        null,
      ),
    updateVersion: (accountId, { appId, versionId }, patch) =>
      own(
        accountId,
        appId,
        async (tx) => {
          const versions = versionRepository(tx, rules);
          const before = await versions.get(versionId);
          if (before?.appId !== appId) return null;
          const version = await versions.update(versionId, patch);
          if (!version) return null;
          return { version, cleared: goesElsewhere(before, version) ? await forgetSecrets(tx, versionId) : 0 };
        },
        null,
      ),
  };
}

async function one(database: Queryable, accountId: string, appId: string): Promise<PanelAppRecord | null> {
  const app = `select ${placedColumns} from deskside_apps where ${visible} and _id = $2`;
  return (await withParts(database, app, [accountId, appId]))[0] ?? null;
}

const placedColumns = `${appColumns}, position as place`;

/** An app with the installs of one account as JSON, beside one of its versions, or beside nothing when it has none. */
type PlacedRow = IntegrationApp &
  Omit<VersionRow, '_id' | 'appId'> & {
    readonly place: unknown;
    readonly versionId: string | null;
    readonly installs: string;
  };

/**
 * The apps that a statement selects by {@link placedColumns}, each with its versions and with the installs of the account, which
 * is the first parameter. One statement: with several, an app that is taken away in between would be read in parts.
 */
async function withParts(database: Queryable, sql: string, params: unknown[]): Promise<PanelAppRecord[]> {
  const rows = await database.query<PlacedRow>(
    `select apps.*, v._id as "versionId", v.endpoint, v.schema, v.auth::text as auth, v.client_secret as "clientSecret", v.status,
        (select coalesce(json_agg(json_build_object('_id', i._id, 'hasCredential', i.credential is not null)
            order by i.position), '[]')::text
          from deskside_installs i where i.app_id = apps._id and i.account_id = $1) as installs
      from (${sql}) apps left join deskside_app_configurations v on v.app_id = apps._id
      order by apps.place, v.position`,
    params,
  );
  const found = new Map<string, Omit<PanelAppRecord, 'versions'> & { readonly versions: APPConfiguration[] }>();
  for (const { place: _, versionId, endpoint, schema, auth, clientSecret, status, installs, ...app } of rows) {
    const record = found.get(app._id) ?? {
      ...app,
      versions: [],
      installs: JSON.parse(installs) as PanelInstallSettings[],
    };
    found.set(app._id, record);
    if (versionId === null) continue;
    record.versions.push(
      fromVersionRow({ _id: versionId, appId: app._id, endpoint, schema, auth, clientSecret, status }),
    );
  }
  return [...found.values()];
}
