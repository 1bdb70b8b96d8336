import type { FieldConfig, PanelInstall } from '../../wire/index.js';
import { HostError } from '../hostError.js';
import { jsonCast, setList, toJson } from './changes.js';
import type { Queryable } from './database.js';
import { fromInstallRow, type InstallRow, installView } from './installView.js';
import { fromSchemaText, parseColumn, readFieldConfig } from './jsonColumns.js';
import { type Page, pageParams, pageSql } from './page.js';
import type { IntegrationAppInstall } from './records.js';

/** What a new install is made of. `credential` is the sealed text: the host's own route seals it for you. */
export type NewInstall = Omit<IntegrationAppInstall, '_id' | 'credential' | 'config'> &
  Partial<Pick<IntegrationAppInstall, '_id' | 'credential' | 'config'>>;

/** What of an install may change. A member that is left out stays; `null` clears. */
export type InstallChanges = Partial<Pick<IntegrationAppInstall, 'channelIds' | 'credential' | 'status' | 'config'>>;

/** The four ids of an install's path. All must fit together, or there is no such install. */
export interface InstallRef {
  readonly accountId: string;
  readonly appId: string;
  readonly versionId: string;
  readonly installId: string;
}

/** What a render call needs. It never leaves the server. */
export interface RenderTarget {
  readonly installId: string;
  readonly versionId: string;
  readonly status: string;
  /** Sealed. */
  readonly credential: string | null;
  readonly endpoint: string;
  /** The panel's JSON Schema as it was given. */
  readonly schema: unknown;
  /** The `auth` block of the version. */
  readonly auth: unknown;
  /** The block's `clientSecret`, sealed. */
  readonly clientSecret: string | null;
  /** How often the version's secrets were taken away because they would have gone elsewhere. */
  readonly moves: number;
}

/** What a test of an install needs. It never leaves the server. */
export interface TestTarget extends RenderTarget {
  readonly config: FieldConfig | null;
  /** `null` for an app of the whole helpdesk. */
  readonly appAccountId: string | null;
}

/** The `IntegrationAppInstall` records. Every call names the account and sees nothing of another one. */
export interface InstallRepository {
  /**
   * Adds an install. `null` when the account sees no such app, or the app has no such version.
   *
   * @throws HostError `active_install_exists`: an account has at most one active install of an app
   */
  create(install: NewInstall): Promise<PanelInstall | null>;
  /**
   * Changes the members given. `null` when there is no such install.
   *
   * @throws HostError `active_install_exists`
   */
  update(ref: InstallRef, changes: InstallChanges): Promise<PanelInstall | null>;
  get(ref: InstallRef): Promise<PanelInstall | null>;
  /** The account's installs, whatever their status, oldest first. */
  list(accountId: string, page?: Page): Promise<PanelInstall[]>;
  /** The install that a render call uses: the active one, else the newest. `null` when the app is not installed. */
  findForRender(accountId: string, appId: string): Promise<RenderTarget | null>;
  /** What testing an install uses, whatever its status. `null` when there is no such install. */
  findForTest(ref: InstallRef): Promise<TestTarget | null>;
  /** Takes an install away, its credential and its connection with it. Whether there was such an install. */
  delete(ref: InstallRef): Promise<boolean>;
  /**
   * What connecting an install with its vendor uses. `null` when there is no such install.
   *
   * @param ref - a `versionId` of `null` is whatever version the install has
   */
  findToConnect(
    ref: Omit<InstallRef, 'versionId'> & { readonly versionId: string | null },
  ): Promise<Pick<RenderTarget, 'versionId' | 'auth' | 'clientSecret' | 'moves'> | null>;
}

const visible = (account: string) => `(a.account_id is null or a.account_id = ${account})`;
const thisInstall = 'i.account_id = $1 and i.app_id = $2 and i.version_id = $3 and i._id = $4';
const keyOf = (ref: InstallRef) => [ref.accountId, ref.appId, ref.versionId, ref.installId];

/** The installs in a database. */
export function installRepository(database: Queryable): InstallRepository {
  const all = async (where: string, params: unknown[], end = '') =>
    (
      await database.query<InstallRow>(
        `${installView} where ${where} and ${visible('$1')} order by i.position ${end}`,
        params,
      )
    ).map(fromInstallRow);
  const get = async (ref: InstallRef) => (await all(thisInstall, keyOf(ref)))[0] ?? null;
  return {
    get,
    list: (accountId, page) => all('i.account_id = $1', [accountId, ...pageParams(page)], pageSql),
    async create({ _id = crypto.randomUUID(), credential = null, config = null, ...install }) {
      const { accountId, appId, versionId, channelIds, status } = install;
      // The app is held until the install is in: whoever takes the app away comes before, and there is nothing to add, or
      // after, and takes the install away too.
      const sql = `insert into deskside_installs
          (account_id, app_id, version_id, _id, channel_ids, credential, status, config)
        select $1, a._id, v._id, $4, $5${jsonCast}, $6, $7, $8${jsonCast}
          from deskside_apps a join deskside_app_configurations v on v.app_id = a._id
          where a._id = $2 and v._id = $3 and ${visible('$1')} for key share of a`;
      const ref = { accountId, appId, versionId, installId: _id };
      const values = [...keyOf(ref), toJson(channelIds), credential, status, toJson(config)];
      await oneActive(database.query(sql, values));
      return get(ref);
    },
    async update(ref, changes) {
      const set = setList(
        [
          ['channel_ids', toJson(changes.channelIds), jsonCast],
          ['credential', changes.credential],
          ['status', changes.status],
          ['config', toJson(changes.config), jsonCast],
        ],
        5,
      );
      if (set.params.length > 0) {
        const sql = `update deskside_installs i set ${set.sql}, updated_at = now() from deskside_apps a
          where ${thisInstall} and a._id = i.app_id and ${visible('$1')}`;
        await oneActive(database.query(sql, [...keyOf(ref), ...set.params]));
      }
      return get(ref);
    },
    async findForRender(accountId, appId) {
      const [row] = await database.query<RenderRow>(
        `select ${renderColumns} ${joined} where i.account_id = $1 and i.app_id = $2 and ${visible('$1')}
          order by (i.status = 'active') desc, i.position desc limit 1`,
        [accountId, appId],
        { keep: true },
      );
      return row ? fromRenderRow(row) : null;
    },
    async findForTest(ref) {
      const [row] = await database.query<TestRow>(
        `select ${renderColumns}, i.config::text as config, a.account_id as "appAccountId" ${joined}
          where ${thisInstall} and ${visible('$1')}`,
        keyOf(ref),
      );
      return row
        ? { ...fromRenderRow(row), config: readFieldConfig(row.config), appAccountId: row.appAccountId }
        : null;
    },
    async findToConnect({ accountId, appId, versionId, installId }) {
      const [row] = await database.query<Pick<RenderRow, 'versionId' | 'auth' | 'clientSecret' | 'moves'>>(
        `select v._id as "versionId", v.auth::text as auth, v.client_secret as "clientSecret", v.moves ${joined}
          where i.account_id = $1 and i.app_id = $2 and i._id = $3 and ($4::text is null or i.version_id = $4)
            and ${visible('$1')}`,
        [accountId, appId, installId, versionId],
      );
      return row ? { ...row, auth: parseColumn(row.auth), moves: Number(row.moves) } : null;
    },
    async delete(ref) {
      const sql = `delete from deskside_installs i using deskside_apps a
        where ${thisInstall} and a._id = i.app_id and ${visible('$1')} returning i._id`;
      return (await database.query(sql, keyOf(ref))).length > 0;
    },
  };
}

const joined = `from deskside_installs i
  join deskside_apps a on a._id = i.app_id
  join deskside_app_configurations v on v._id = i.version_id and v.app_id = i.app_id`;
const renderColumns = `i._id as "installId", i.version_id as "versionId", i.status, i.credential, v.endpoint, v.schema,
  v.auth::text as auth, v.client_secret as "clientSecret", v.moves`;

type RenderRow = Omit<RenderTarget, 'schema' | 'auth' | 'moves'> & {
  readonly schema: string;
  readonly auth: string | null;
  readonly moves: number | string;
};

type TestRow = RenderRow & { readonly config: string | null; readonly appAccountId: string | null };

function fromRenderRow({ schema, auth, moves, ...row }: RenderRow): RenderTarget {
  // A driver of one's own may give every number as text.
  return { ...row, schema: fromSchemaText(schema), auth: parseColumn(auth), moves: Number(moves) };
}

async function oneActive(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    // The name of the index stands in PostgreSQL's message in every language and with every driver.
    if (!(error instanceof Error && error.message.includes('deskside_one_active_install'))) throw error;
    throw new HostError(
      'active_install_exists',
      'This account already has an active install of this app, and an app can be active only once in an account. Change that install with PATCH, or set its status to "inactive" first.',
    );
  }
}
