import type { VaultPurpose } from '../vault.js';
import type { Database } from './database.js';

/** A sealed text, and where it is. */
export interface StoredSecret {
  readonly place: 'credential' | 'source' | 'tokens';
  /** The id of its record. */
  readonly id: string;
  readonly sealed: string;
  readonly purpose: VaultPurpose;
}

/** All sealed texts but those of authorizations under way, which end by themselves. */
export interface SecretRepository {
  /** A page of at most 500, in an order that does not change; `after` is the last one of the page before. */
  list(after?: Pick<StoredSecret, 'place' | 'id'>): Promise<readonly StoredSecret[]>;
  /** Puts another text in a secret's place. `false` when it was changed meanwhile, or is gone. */
  replace(secret: StoredSecret, sealed: string): Promise<boolean>;
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
    from deskside_connections c join deskside_installs i on i._id = c.install_id`;

const replacements: Readonly<Record<StoredSecret['place'], string>> = {
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
  };
}

function purposeOf(place: StoredSecret['place'], id: string, accountId: string, appId: string): VaultPurpose {
  switch (place) {
    case 'credential':
      return { accountId, appId, installId: id };
    case 'source':
      return { accountId, widgetId: id };
    case 'tokens':
      return { accountId, appId, installId: id, use: 'oauth2-tokens' };
  }
}
