/** Lets a burst through, and then so many a second. */
export interface TokenBucket {
  /** Takes a token, if there is one. */
  take(): boolean;
  /** How many milliseconds until there is one. */
  readyIn(): number;
}

/**
 * A token bucket.
 *
 * @param burst - how many pass at once; @default 10
 * @param perSecond - how many come back each second; @default 10
 * @param now - a clock in milliseconds that never goes back
 */
export function tokenBucket(burst = 10, perSecond = 10, now: () => number = () => performance.now()): TokenBucket {
  let tokens = burst;
  let at = now();
  const refill = (): void => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - at) / 1000) * perSecond);
    at = time;
  };
  return {
    take() {
      refill();
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    readyIn() {
      refill();
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / perSecond) * 1000);
    },
  };
}
