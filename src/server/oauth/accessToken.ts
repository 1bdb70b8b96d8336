import { HostProblem } from '../problem.js';
import { withDeadline } from '../render/deadline.js';
import type { StoredConnection } from '../store/connections.js';
import type { Store } from '../store/createStore.js';
import type { ConnectionPurpose, InstallPurpose, Vault } from '../vault.js';
import type { OAuth2Settings } from './authBlock.js';
import { renewalTime } from './renewalTime.js';
import { isGrantOver, refreshTokens, type StoredTokens } from './tokenRequests.js';

/** What getting an access token needs. */
export interface AccessTokenMeans {
  readonly store: Store;
  readonly vault: Vault;
  readonly fetch: typeof globalThis.fetch;
  readonly development: boolean;
  readonly install: InstallPurpose;
  readonly settings: OAuth2Settings;
  /** Of the version that the token will be sent to the endpoint of: tokens of another place are not given. */
  readonly moves: number;
}

/** The tokens of a connection, opened. */
export interface AccessToken {
  readonly tokens: StoredTokens;
  readonly revision: number;
}

/** How long one request to the token endpoint may take. */
const requestMs = 10_000;
/** How long a process may hold the right to refresh: longer than its request takes. */
const leaseMs = requestMs + 5_000;
/** How often one that waits for another process looks again. */
const lookAgainMs = 100;

/** Refreshes that this process has under way; whoever comes meanwhile joins. */
const underWay = new WeakMap<Store, Map<string, Promise<AccessToken>>>();

/**
 * A token that is good for the next call: refreshed ahead of its end, once for all who ask at the same time, in this
 * process and in any other on the same database.
 *
 * @param refused - the revision of a token that the endpoint has just refused: that one is refreshed whatever its end says
 * @throws HostProblem `connection_required` when nobody has connected, or the grant is over
 */
export async function accessToken(means: AccessTokenMeans, refused?: number): Promise<AccessToken> {
  const connection = await read(means);
  if (isGood(connection, refused)) return opened(means, connection);
  const joined = underWay.get(means.store) ?? new Map<string, Promise<AccessToken>>();
  underWay.set(means.store, joined);
  const { accountId, installId } = means.install;
  const key = JSON.stringify([accountId, installId, means.moves]);
  const running =
    joined.get(key) ??
    refreshOrWait(means, refused).finally(() => {
      joined.delete(key);
    });
  joined.set(key, running);
  return running;
}

/** Refreshes, or waits for the process that does. */
async function refreshOrWait(means: AccessTokenMeans, refused: number | undefined): Promise<AccessToken> {
  const { accountId, installId } = means.install;
  const { connections } = means.store;
  const until = Date.now() + leaseMs + requestMs;
  while (Date.now() < until) {
    const connection = await read(means);
    if (isGood(connection, refused)) return opened(means, connection);
    // Opened before the lease is taken: what cannot be opened must keep nobody waiting.
    const { tokens } = await opened(means, connection);
    if (await connections.lease(accountId, installId, connection.revision, leaseMs)) {
      return refresh(means, tokens, connection.revision);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, lookAgainMs);
    });
  }
  throw unavailable();
}

/** Refreshes by the lease that this process holds. */
async function refresh(means: AccessTokenMeans, tokens: StoredTokens, revision: number): Promise<AccessToken> {
  const { store, settings, fetch, development, install } = means;
  const { accountId, installId } = install;
  const { connections } = store;
  try {
    if (tokens.refresh_token === undefined) {
      await connections.lose(accountId, installId, revision);
      throw lost();
    }
    const refreshToken = tokens.refresh_token;
    const renewed = await withDeadline(requestMs, new AbortController().signal, (signal) =>
      refreshTokens({ settings, fetch, development, signal }, refreshToken),
    );
    const sealed = await sealTokens(means.vault, renewed, install);
    // A vendor that rotates has already forgotten the old token: losing the new one would lose the connection.
    await insist(() => connections.refreshed(accountId, installId, revision, sealed, renewalTime(renewed)));
    return { tokens: renewed, revision: revision + 1 };
  } catch (error) {
    if (error instanceof HostProblem) throw error;
    if (!isGrantOver(error)) {
      await connections.release(accountId, installId, revision);
      throw unavailable(error);
    }
    // Somebody may have connected anew, or refreshed by a lease that ran out: then theirs counts.
    const now = await connections.get(accountId, installId, means.moves);
    if (now && now.revision !== revision && now.status === 'connected') return opened(means, now);
    await connections.lose(accountId, installId, revision);
    throw lost();
  }
}

/** Tries a write of the database three times. */
async function insist<T>(write: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (tries === 1) throw error;
    return insist(write, tries - 1);
  }
}

/** Seals tokens for their place. */
export async function sealTokens(vault: Vault, tokens: StoredTokens, install: InstallPurpose): Promise<string> {
  return vault.seal(JSON.stringify(tokens), purposeOf(install));
}

async function opened({ vault, install }: AccessTokenMeans, connection: StoredConnection): Promise<AccessToken> {
  try {
    const tokens = JSON.parse(await vault.open(connection.tokens, purposeOf(install))) as StoredTokens;
    return { tokens, revision: connection.revision };
  } catch {
    throw new HostProblem(
      500,
      'internal',
      "The install's tokens cannot be opened. Check the host's keys, or connect the panel again.",
    );
  }
}

async function read({ store, install, moves }: AccessTokenMeans): Promise<StoredConnection> {
  const connection = await store.connections.get(install.accountId, install.installId, moves);
  if (!connection) {
    throw new HostProblem(
      401,
      'connection_required',
      'Nobody has connected this panel yet. Connect it: an admin can do so from the panel.',
    );
  }
  if (connection.status === 'lost') throw lost();
  return connection;
}

function isGood({ renewAt, revision }: StoredConnection, refused: number | undefined): boolean {
  return revision !== refused && (renewAt === null || renewAt > Date.now());
}

function purposeOf(install: InstallPurpose): ConnectionPurpose {
  return { ...install, use: 'oauth2-tokens' };
}

function lost(): HostProblem {
  return new HostProblem(
    401,
    'connection_required',
    'The connection to the vendor was ended there. Connect the panel again: an admin can do so from the panel.',
  );
}

function unavailable(cause?: unknown): HostProblem {
  return new HostProblem(
    502,
    'token_endpoint_failed',
    "The vendor's sign-in server did not renew the connection. Try again; if it stays, tell whoever runs it.",
    {},
    { cause },
  );
}
