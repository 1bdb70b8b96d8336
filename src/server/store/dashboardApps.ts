import type { DashboardApp, DashboardAppInput, DashboardAppSettings } from '../../wire/index.js';
import { jsonCast, setList, toJson } from './changes.js';
import type { Queryable } from './database.js';
import { readAppSettings, readFrames } from './jsonColumns.js';
import { type Page, pageParams, pageSql } from './page.js';

/** A dashboard app as it is stored and served: with its number and the time of its making. */
export type DashboardAppRecord = DashboardApp & Required<Pick<DashboardApp, 'created_at'>> & { readonly id: number };

/** What a new dashboard app is made of. */
export interface NewDashboardApp extends Omit<DashboardAppInput, 'x-deskside'> {
  /** @default null */
  readonly 'x-deskside'?: DashboardAppSettings | null;
}

/** What of a dashboard app may change. A member that is left out stays; the settings are replaced as a whole, `null` clears. */
export type DashboardAppChanges = Partial<NewDashboardApp>;

/**
 * The dashboard apps. Every call names the account and sees nothing of another one. The host's routes check an app
 * before they save it; these calls, for the helpdesk's own code, do not.
 */
export interface DashboardAppRepository {
  /** Adds an app and gives it the next number, which no other app ever had. */
  create(accountId: string, app: NewDashboardApp): Promise<DashboardAppRecord>;
  /** `null` when the account has no such app. */
  get(accountId: string, id: number): Promise<DashboardAppRecord | null>;
  /** The account's apps by their numbers: oldest first. */
  list(accountId: string, page?: Page): Promise<DashboardAppRecord[]>;
  /** Changes the members given. `null` when the account has no such app. */
  update(accountId: string, id: number, changes: DashboardAppChanges): Promise<DashboardAppRecord | null>;
  /** Whether there was such an app. */
  delete(accountId: string, id: number): Promise<boolean>;
}

interface DashboardAppRow {
  readonly id: number | string;
  readonly title: string;
  readonly content: string;
  readonly settings: string | null;
  readonly createdAt: string;
}

// Written by the database, because drivers differ, and may be configured, in what they make of a time.
const columns = `id, title, content::text as content, settings::text as settings,
    to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"`;

// A number may be larger than the column holds: then there is no such app, which is no error.
const thisApp = 'account_id = $1 and id = $2::bigint';

/** The dashboard apps in a database. */
export function dashboardAppRepository(database: Queryable): DashboardAppRepository {
  const all = async (sql: string, params: unknown[]) =>
    (await database.query<DashboardAppRow>(sql, params)).map(fromRow);
  const one = async (sql: string, params: unknown[]) => (await all(sql, params))[0] ?? null;
  const get = (accountId: string, id: number) =>
    one(`select ${columns} from deskside_dashboard_apps where ${thisApp}`, [accountId, id]);
  return {
    get,
    list: (accountId, page) =>
      all(`select ${columns} from deskside_dashboard_apps where account_id = $1 order by id ${pageSql}`, [
        accountId,
        ...pageParams(page),
      ]),
    async create(accountId, { title, content, 'x-deskside': settings = null }) {
      const sql = `insert into deskside_dashboard_apps (account_id, title, content, settings)
        values ($1, $2, $3${jsonCast}, $4${jsonCast}) returning ${columns}`;
      const app = await one(sql, [accountId, title, toJson(content), toJson(settings)]);
      if (app) return app;
      throw new Error('The database did not give back the row that it inserted.');
    },
    async update(accountId, id, changes) {
      const set = setList(
        [
          ['title', changes.title],
          ['content', toJson(changes.content), jsonCast],
          ['settings', toJson(changes['x-deskside']), jsonCast],
        ],
        3,
      );
      if (set.params.length === 0) return get(accountId, id);
      const sql = `update deskside_dashboard_apps set ${set.sql} where ${thisApp} returning ${columns}`;
      return one(sql, [accountId, id, ...set.params]);
    },
    async delete(accountId, id) {
      const sql = `delete from deskside_dashboard_apps where ${thisApp} returning id`;
      return (await database.query(sql, [accountId, id])).length > 0;
    },
  };
}

function fromRow({ id, title, content, settings, createdAt }: DashboardAppRow): DashboardAppRecord {
  const set = readAppSettings(settings);
  return {
    // A driver of one's own may give every number as text.
    id: Number(id),
    title,
    content: readFrames(content),
    created_at: createdAt,
    ...(set && { 'x-deskside': set }),
  };
}
