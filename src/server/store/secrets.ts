import { withoutClientSecret } from '../oauth/clientSecret.js';
import type { VaultPurpose } from '../vault.js';
import { jsonCast } from './changes.js';
import type { Database } from './database.js';

/** A sealed text, and where it is. */
export interface StoredSecret {
  readonly place: 'client-secret' | 'credential' | 'source' | 'tokens';
  /** The id of its record. */
  readonly id: string;
  readonly sealed: string;
  readonly purpose: VaultPurpose;
}

/** A version whose `auth` block holds its `clientSecret` as it was given. */
export interface UnsealedVersion {
  readonly versionId: string;
  readonly appId: string;
  /** The block as it is stored, which is JSON text. */
  readonly authText: string;
}

/** All sealed texts but those of authorizations under way, which end by themselves. */
export interface SecretRepository {
  /** A page of at most 500, in an order that does not change; `after` is the last one of the page before. */
  list(after?: Pick<StoredSecret, 'place' | 'id'>): Promise<readonly StoredSecret[]>;
  /** Puts another text in a secret's place. `false` when it was changed meanwhile, or is gone. */
  replace(secret: StoredSecret, sealed: string): Promise<boolean>;
  /** Versions whose client's secret nobody has sealed. */
  listUnsealed(): Promise<readonly UnsealedVersion[]>;
  /** Puts a block without its secret, and the sealed secret, in place. `false` when the block was changed meanwhile. */
  seal(version: UnsealedVersion, auth: unknown, clientSecret: string): Promise<boolean>;
}

interface Row {
  readonly place: StoredSecret['place'];
  readonly id: string;
  readonly sealed: string;
  readonly accountId: string;
  readonly appId: string;
}

const everySecret = `
  select 'credential' as place, _id as id, credential as sealed, account_id, app_id
    from deskside_installs where credential is not null
  union all
  select 'source', id, source, account_id, '' from deskside_sidebar_widgets
  union all
  select 'tokens', c.install_id, c.tokens, c.account_id, i.app_id
    from deskside_connections c join deskside_installs i on i._id = c.install_id
  union all
  select 'client-secret', _id, client_secret, '', app_id from deskside_app_configurations where client_secret is not null`;

const replacements: Readonly<Record<StoredSecret['place'], string>> = {
  'client-secret':
    'update deskside_app_configurations set client_secret = $3 where _id = $1 and client_secret = $2 returning 1',
  credential: 'update deskside_installs set credential = $3 where _id = $1 and credential = $2 returning 1',
  source: 'update deskside_sidebar_widgets set source = $3 where id = $1 and source = $2 returning 1',
  tokens: 'update deskside_connections set tokens = $3 where install_id = $1 and tokens = $2 returning 1',
};

/** The sealed texts in a database. */
export function secretRepository(database: Database): SecretRepository {
  return {
    async list(after) {
      const rows = await database.query<Row>(
        `select place, id, sealed, account_id as "accountId", app_id as "appId" from (${everySecret}) secrets
          where (place, id) > ($1::text, $2::text) order by place, id limit 500`,
        [after?.place ?? '', after?.id ?? ''],
      );
      return rows.map(({ place, id, sealed, accountId, appId }) => {
        return { place, id, sealed, purpose: purposeOf(place, id, accountId, appId) };
      });
    },
    async replace({ place, id, sealed }, next) {
      return (await database.query(replacements[place], [id, sealed, next])).length > 0;
    },
    async listUnsealed() {
      // Without the database's JSON operators: for one "\u0000" in the block of one account they refuse the whole statement.
      const versions = await database.query<UnsealedVersion>(
        `select _id as "versionId", app_id as "appId", auth::text as "authText" from deskside_app_configurations
          where client_secret is null and auth::text like '%"clientSecret"%' order by position`,
      );
      return versions.filter(({ authText }) => withoutClientSecret(JSON.parse(authText)).clientSecret !== null);
    },
    async seal({ versionId, authText }, auth, clientSecret) {
      const sql = `update deskside_app_configurations set auth = $3${jsonCast}, client_secret = $4
        where _id = $1 and auth::text = $2 and client_secret is null returning 1`;
      return (await database.query(sql, [versionId, authText, JSON.stringify(auth), clientSecret])).length > 0;
    },
  };
}

function purposeOf(place: StoredSecret['place'], id: string, accountId: string, appId: string): VaultPurpose {
  switch (place) {
    case 'client-secret':
      return { appId, versionId: id, use: 'client-secret' };
    case 'credential':
      return { accountId, appId, installId: id };
    case 'source':
      return { accountId, widgetId: id };
    case 'tokens':
      return { accountId, appId, installId: id, use: 'oauth2-tokens' };
  }
}
