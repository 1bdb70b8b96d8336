import type { Queryable } from './database.js';

/** The OAuth2 connection of an install, as it is stored. */
export interface StoredConnection {
  /** The tokens, sealed. */
  readonly tokens: string;
  /** From when on a call renews the tokens first, in milliseconds since the epoch; `null` when nobody said. */
  readonly renewAt: number | null;
  /** Counts every change, so that two writers never overwrite each other. */
  readonly revision: number;
  /** `"lost"` when the authorization server has ended the grant. */
  readonly status: 'connected' | 'lost';
}

/** The connections of installs whose version has an `auth` block. Every call names the account. */
export interface ConnectionRepository {
  /** @param moves - of the version that the tokens are read for: when it has moved since, there is no connection for it */
  get(accountId: string, installId: string, moves?: number): Promise<StoredConnection | null>;
  /**
   * Keeps new tokens, whatever was there before: somebody has connected. `false` when there is no such install.
   *
   * @param moves - of the version that the tokens were given for: `false` too when it has moved since
   */
  connect(
    accountId: string,
    installId: string,
    tokens: string,
    renewAt: number | null,
    moves?: number,
  ): Promise<boolean>;
  /**
   * Takes the right to refresh, for so many milliseconds. `false` when another process has it, or when the tokens are no
   * longer those of this revision.
   */
  lease(accountId: string, installId: string, revision: number, milliseconds: number): Promise<boolean>;
  /** Keeps refreshed tokens and gives the lease back. `false` when they were no longer those of this revision. */
  refreshed(
    accountId: string,
    installId: string,
    revision: number,
    tokens: string,
    renewAt: number | null,
  ): Promise<boolean>;
  /** Gives the lease back with nothing changed. */
  release(accountId: string, installId: string, revision: number): Promise<void>;
  /** Notes that the grant is over, unless the tokens are no longer those of this revision. */
  lose(accountId: string, installId: string, revision: number): Promise<void>;
}

type Row = Omit<StoredConnection, 'renewAt' | 'revision'> & {
  readonly renewAt: number | string | null;
  readonly revision: number | string;
};

const thisOne = 'account_id = $1 and install_id = $2';
const hasNotMoved = (moves: string) => `(${moves}::integer is null or v.moves = ${moves})`;
/** One that no former connection of the install has had: a refresh under way for that one must not take it for its own. */
const firstRevision = '(extract(epoch from clock_timestamp()) * 1000000)::bigint';

/** The connections in a database. */
export function connectionRepository(database: Queryable): ConnectionRepository {
  const changes = async (set: string, where: string, params: unknown[]): Promise<boolean> => {
    const sql = `update deskside_connections set ${set}, updated_at = now() where ${thisOne} and ${where} returning 1`;
    return (await database.query(sql, params)).length > 0;
  };
  return {
    async get(accountId, installId, moves) {
      const [row] = await database.query<Row>(
        `select c.tokens, c.expires_at as "renewAt", c.revision, c.status from deskside_connections c
          join deskside_installs i on i._id = c.install_id join deskside_app_configurations v on v._id = i.version_id
          where c.account_id = $1 and c.install_id = $2 and ${hasNotMoved('$3')}`,
        [accountId, installId, moves ?? null],
        { keep: true },
      );
      if (!row) return null;
      // A driver of one's own may give every number as text.
      const renewAt = row.renewAt === null ? null : Number(row.renewAt);
      return { ...row, renewAt, revision: Number(row.revision) };
    },
    async connect(accountId, installId, tokens, renewAt, moves) {
      // Install and version are held until the tokens are in: whoever takes the install away, or moves the version, comes
      // before, and is seen, or after, and takes them away. The install first, as everybody does who takes it away with
      // its app or moves its version: in another order two could wait for each other.
      const sql = `insert into deskside_connections (account_id, install_id, tokens, expires_at, revision)
          select $1, i._id, $3, $4::bigint, ${firstRevision}
            from deskside_installs i join deskside_app_configurations v on v._id = i.version_id
            where i.account_id = $1 and i._id = $2 and ${hasNotMoved('$5')} for key share of i for share of v
        on conflict (install_id) do update set tokens = excluded.tokens, expires_at = excluded.expires_at,
          revision = deskside_connections.revision + 1, status = 'connected', leased_until = null, updated_at = now()
        returning 1`;
      return (await database.query(sql, [accountId, installId, tokens, renewAt, moves ?? null])).length > 0;
    },
    lease: (accountId, installId, revision, milliseconds) =>
      changes(
        `leased_until = now() + $4::integer * interval '1 millisecond'`,
        `revision = $3 and status = 'connected' and (leased_until is null or leased_until < now())`,
        [accountId, installId, revision, milliseconds],
      ),
    refreshed: (accountId, installId, revision, tokens, renewAt) =>
      changes(
        'tokens = $4, expires_at = $5::bigint, revision = revision + 1, leased_until = null',
        `revision = $3 and status = 'connected'`,
        [accountId, installId, revision, tokens, renewAt],
      ),
    async release(accountId, installId, revision) {
      await changes('leased_until = null', 'revision = $3', [accountId, installId, revision]);
    },
    async lose(accountId, installId, revision) {
      await changes(`status = 'lost', leased_until = null`, 'revision = $3', [accountId, installId, revision]);
    },
  };
}
