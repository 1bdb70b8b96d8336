import type { StoredTokens } from './tokenRequests.js';

/** So long ahead of its end a token is renewed, in milliseconds: longer than any call takes. */
const aheadMs = 60_000;

/**
 * From when on a call renews the tokens first, in milliseconds since the epoch: a minute ahead of their end, and at half
 * their time when they live shorter than two. Tokens that cannot be renewed serve to their end. `null`: nobody said.
 *
 * @param now - when they were given
 */
export function renewalTime({ expires_at, refresh_token }: StoredTokens, now: number = Date.now()): number | null {
  if (expires_at === undefined) return null;
  if (refresh_token === undefined) return expires_at;
  return Math.floor(expires_at - Math.min(aheadMs, (expires_at - now) / 2));
}
