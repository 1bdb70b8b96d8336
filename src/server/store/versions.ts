import type { AddressRules } from '../guard/addressFault.js';
import { readAuthBlock } from '../oauth/authBlock.js';
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
  /** The document's `auth` block. @default null */
  readonly auth?: unknown;
  /** @default "live" */
  readonly status?: string;
}

/** The `APPConfiguration` records. These calls are for the helpdesk's own code and see every account. */
export interface VersionRepository {
  /** @throws HostError `invalid_endpoint`, `invalid_auth` */
  create(version: NewVersion): Promise<APPConfiguration>;
  /** Changes the members given. `null` when there is no such version. */
  update(versionId: string, patch: Partial<Omit<NewVersion, '_id' | 'appId'>>): Promise<APPConfiguration | null>;
  get(versionId: string): Promise<APPConfiguration | null>;
  /** All versions of an app, oldest first. */
  list(appId: string): Promise<APPConfiguration[]>;
}

type VersionRow = Omit<APPConfiguration, 'schema' | 'auth'> & { readonly schema: string; readonly auth: string | null };

const columns = '_id, app_id as "appId", endpoint, schema, auth::text as auth, status';

/** The versions in a database. */
export function versionRepository(database: Queryable, rules: AddressRules = {}): VersionRepository {
  const all = async (sql: string, params: unknown[]) => (await database.query<VersionRow>(sql, params)).map(fromRow);
  const get = async (versionId: string) =>
    (await all(`select ${columns} from deskside_app_configurations where _id = $1`, [versionId]))[0] ?? null;
  return {
    get,
    async create({ _id = crypto.randomUUID(), appId, endpoint, schema, auth = null, status = 'live' }) {
      assertEndpoint(endpoint, rules);
      readAuthBlock(auth, rules);
      await database.query(
        `insert into deskside_app_configurations (_id, app_id, endpoint, schema, auth, status)
          values ($1, $2, $3, $4, $5${jsonCast}, $6)`,
        [_id, appId, endpoint, toSchemaText(schema), toJson(auth), status],
      );
      return { _id, appId, endpoint, schema, auth, status };
    },
    async update(versionId, patch) {
      if (patch.endpoint !== undefined) assertEndpoint(patch.endpoint, rules);
      readAuthBlock(patch.auth, rules);
      const set = setList(
        [
          ['endpoint', patch.endpoint],
          ['schema', patch.schema === undefined ? undefined : toSchemaText(patch.schema)],
          ['auth', toJson(patch.auth), jsonCast],
          ['status', patch.status],
        ],
        2,
      );
      if (set.params.length === 0) return get(versionId);
      const sql = `update deskside_app_configurations set ${set.sql} where _id = $1 returning ${columns}`;
      return (await all(sql, [versionId, ...set.params]))[0] ?? null;
    },
    list: (appId) =>
      all(`select ${columns} from deskside_app_configurations where app_id = $1 order by position`, [appId]),
  };
}

function fromRow(row: VersionRow): APPConfiguration {
  return { ...row, schema: fromSchemaText(row.schema), auth: parseColumn(row.auth) };
}
