import { millisecondsInMinute } from 'date-fns/constants';
import { isRetryable, RequestError } from './requestError.js';

/** In milliseconds. */
export const minute = millisecondsInMinute;

/** How long an unused answer is kept. On a server as long as its cache: a timer would keep the process alive. */
export function keptFor(milliseconds: number): number {
  return typeof window === 'undefined' ? Number.POSITIVE_INFINITY : milliseconds;
}

/** One more attempt where it may help, after a second or after what the server asked for. */
export const retryOnce = {
  retry: (failures: number, error: Error): boolean => failures < 1 && isRetryable(error),
  retryDelay: (_: number, error: Error): number =>
    (error instanceof RequestError ? error.retryAfterMs : undefined) ?? 1000 + Math.random() * 250,
};
