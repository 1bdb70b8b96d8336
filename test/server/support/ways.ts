import type { HostOptions } from 'deskside/server';
import { createGuardedFetch, type GuardedFetchOptions } from 'deskside/server/node';

/**
 * The two ways in which a host calls endpoints, which are one to whoever looks: straight by the guarded connections, and by
 * a fetch of one's own.
 */
export function waysToCall(options: GuardedFetchOptions): readonly (readonly [string, Pick<HostOptions, 'fetch'>])[] {
  const guarded = createGuardedFetch(options);
  return [
    ['straight', { fetch: guarded }],
    ['by a fetch of one’s own', { fetch: (...call) => guarded(...call) }],
  ];
}
