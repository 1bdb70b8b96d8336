import { HostProblem } from '../problem.js';

/** How many calls of endpoints and scripts one account may cause. */
export interface RateLimit {
  /** At once. */
  readonly burst: number;
  /** And then so many a second. */
  readonly perSecond: number;
}

/** Takes one call from an account's share. */
export type TakeCall = (accountId: string) => void;

interface Share {
  calls: number;
  at: number;
}

/** Accounts that are counted; the ones that called longest ago have their full share again by then. */
const mostAccounts = 10_000;

/**
 * Counts the calls of each account by itself, in this process: a share for each host that stands beside others.
 *
 * @returns throws HostProblem 429 with `Retry-After` when an account's share is used up
 */
export function rateLimiter({ burst, perSecond }: RateLimit, now: () => number = () => performance.now()): TakeCall {
  const shares = new Map<string, Share>();
  return (accountId) => {
    const time = now();
    const before = shares.get(accountId) ?? { calls: burst, at: time };
    const calls = Math.min(burst, before.calls + ((time - before.at) / 1000) * perSecond);
    shares.delete(accountId);
    shares.set(accountId, { calls: calls < 1 ? calls : calls - 1, at: time });
    if (shares.size > mostAccounts) shares.delete(shares.keys().next().value ?? '');
    if (calls >= 1) return;
    throw new HostProblem(
      429,
      'too_many_requests',
      'This account asks more often than this host lets it. Wait, and ask again.',
      { retryAfter: Math.max(1, Math.ceil((1 - calls) / perSecond)) },
    );
  };
}
