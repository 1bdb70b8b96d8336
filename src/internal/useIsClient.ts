import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** `false` on a server and while its markup is taken over, `true` from then on. */
export function useIsClient(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
