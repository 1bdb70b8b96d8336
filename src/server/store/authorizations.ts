import type { Queryable } from './database.js';

/** An authorization that an agent has begun and not yet come back from. */
export interface PendingAuthorization {
  readonly accountId: string;
  readonly appId: string;
  readonly installId: string;
  /** Who began it. */
  readonly agentId: string;
  /** The SHA-256 of what the browser that began it holds in a cookie. */
  readonly browserHash: string;
  /** The PKCE verifier, sealed. */
  readonly verifier: string;
  readonly redirectUri: string;
  /** The `moves` of the version when it was begun. */
  readonly moves: number;
}

/** The authorizations under way, by the SHA-256 of their state. */
export interface AuthorizationRepository {
  /** Keeps one for so many milliseconds, and forgets those whose time is over. `false` when its install is gone. */
  begin(stateHash: string, pending: PendingAuthorization, milliseconds: number): Promise<boolean>;
  /** Gives one and forgets it: a state serves once. `null` when there is none, or its time is over. */
  take(stateHash: string): Promise<PendingAuthorization | null>;
}

/** A driver of one's own may give every number as text. */
type Row = Omit<PendingAuthorization, 'moves'> & { readonly moves: number | string; readonly isOver: boolean };

/** The authorizations in a database. */
export function authorizationRepository(database: Queryable): AuthorizationRepository {
  return {
    async begin(stateHash, pending, milliseconds) {
      // Those that somebody else is just taking away are left alone: nobody who begins waits for them.
      await database.query(
        `delete from deskside_authorizations where state_hash in
          (select state_hash from deskside_authorizations where expires_at < now() for update skip locked)`,
      );
      const { accountId, appId, installId, agentId, browserHash, verifier, redirectUri, moves } = pending;
      // The install is held until the row is in: taken away before, there is nothing to begin.
      const begun = await database.query(
        `insert into deskside_authorizations
            (state_hash, account_id, app_id, install_id, agent_id, browser_hash, verifier, redirect_uri, moves,
            expires_at)
          select $1, $2, $3, i._id, $5, $6, $7, $8, $9::integer, now() + $10::integer * interval '1 millisecond'
            from deskside_installs i where i._id = $4 for key share
          returning 1`,
        [stateHash, accountId, appId, installId, agentId, browserHash, verifier, redirectUri, moves, milliseconds],
      );
      return begun.length > 0;
    },
    async take(stateHash) {
      const [found] = await database.query<Row>(
        `delete from deskside_authorizations where state_hash = $1
          returning account_id as "accountId", app_id as "appId", install_id as "installId", agent_id as "agentId",
            browser_hash as "browserHash", verifier, redirect_uri as "redirectUri", moves,
            expires_at < now() as "isOver"`,
        [stateHash],
      );
      if (!found || found.isOver) return null;
      const { isOver: _, ...pending } = found;
      return { ...pending, moves: Number(pending.moves) };
    },
  };
}
