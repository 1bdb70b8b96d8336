import type { AddressRules } from '../guard/addressFault.js';
import { readAuthBlock } from '../oauth/authBlock.js';
import { withClientSecret } from '../oauth/clientSecret.js';
import { jsonCast, setList, toJson } from './changes.js';
import type { Queryable } from './database.js';
import { assertEndpoint } from './endpointUrl.js';
import { fromSchemaText, parseColumn, toSchemaText } from './jsonColumns.js';
import type { APPConfiguration } from './records.js';

/** What a new version of an app is made of ("Step 3b" of the Conversation Panels document). */
export interface NewVersion {
  /** @default a random UUID */
  readonly _id?: string;
  readonly appId: string;
  /** Address of the render endpoint: `https:` on port 443 of the open internet, without user name or password. */
  readonly endpoint: string;
  /** The JSON Schema, as an object or as a JSON string. It is served in the form in which it was given. */
  readonly schema: unknown;
  /** The document's `auth` block. A `clientSecret` in it is stored as it is: `sealVersion` takes it out. @default null */
  readonly auth?: unknown;
  /** The block's `clientSecret`, sealed for this version. @default null */
  readonly clientSecret?: string | null;
  /** @default "live" */
  readonly status?: string;
}

/** The `APPConfiguration` records. These calls are for the helpdesk's own code and see every account. */
export interface VersionRepository {
  /** @throws HostError `invalid_endpoint`, `invalid_auth` */
  create(version: NewVersion): Promise<APPConfiguration>;
  /**
   * Changes the members given. `null` when there is no such version. The credentials of installs stay: they will go to
   * a new endpoint, too.
   */
  update(versionId: string, patch: Partial<Omit<NewVersion, '_id' | 'appId'>>): Promise<APPConfiguration | null>;
  get(versionId: string): Promise<APPConfiguration | null>;
  /** All versions of an app, oldest first. */
  list(appId: string): Promise<APPConfiguration[]>;
}

/** The columns of a version, as they are read. */
export type VersionRow = Omit<APPConfiguration, 'schema' | 'auth'> & {
  readonly schema: string;
  readonly auth: string | null;
};

/** The columns of a version. */
const versionColumns =
  '_id, app_id as "appId", endpoint, schema, auth::text as auth, client_secret as "clientSecret", status';

/** The versions in a database. */
export function versionRepository(database: Queryable, rules: AddressRules = {}): VersionRepository {
  const all = async (sql: string, params: unknown[]) =>
    (await database.query<VersionRow>(sql, params)).map(fromVersionRow);
  const get = async (versionId: string) =>
    (await all(`select ${versionColumns} from deskside_app_configurations where _id = $1`, [versionId]))[0] ?? null;
  return {
    get,
    async create({
      _id = crypto.randomUUID(),
      appId,
      endpoint,
      schema,
      auth = null,
      clientSecret = null,
      status = 'live',
    }) {
      assertEndpoint(endpoint, rules);
      readAuthBlock(withClientSecret(auth, clientSecret), rules);
      await database.query(
        `insert into deskside_app_configurations (_id, app_id, endpoint, schema, auth, client_secret, status)
          values ($1, $2, $3, $4, $5${jsonCast}, $6, $7)`,
        [_id, appId, endpoint, toSchemaText(schema), toJson(auth), clientSecret, status],
      );
      return { _id, appId, endpoint, schema, auth, clientSecret, status };
    },
    async update(versionId, patch) {
      if (patch.endpoint !== undefined) assertEndpoint(patch.endpoint, rules);
      readAuthBlock(withClientSecret(patch.auth, patch.clientSecret ?? null), rules);
      const set = setList(
        [
          ['endpoint', patch.endpoint],
          ['schema', patch.schema === undefined ? undefined : toSchemaText(patch.schema)],
          ['auth', toJson(patch.auth), jsonCast],
          // It belongs to its block: a new block without one has none.
          ['client_secret', patch.auth === undefined ? patch.clientSecret : (patch.clientSecret ?? null)],
          ['status', patch.status],
        ],
        2,
      );
      if (set.params.length === 0) return get(versionId);
      const sql = `update deskside_app_configurations set ${set.sql} where _id = $1 returning ${versionColumns}`;
      return (await all(sql, [versionId, ...set.params]))[0] ?? null;
    },
    list: (appId) =>
      all(`select ${versionColumns} from deskside_app_configurations where app_id = $1 order by position`, [appId]),
  };
}

/** The version of a row. */
export function fromVersionRow(row: VersionRow): APPConfiguration {
  return { ...row, schema: fromSchemaText(row.schema), auth: parseColumn(row.auth) };
}
