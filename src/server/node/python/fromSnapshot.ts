import type { Starter, Starting } from './pool.js';
import { atOnce } from './startCommand.js';

/** Starts an interpreter from a snapshot, or whole; `onSnapshot` is there when it should give one. */
export type Start = (snapshot: Buffer | null, onSnapshot?: (snapshot: Buffer) => void) => Starting;

/**
 * Starts the first interpreter whole and asks it for a copy of its memory, about 30 MB, taken before it sees a script;
 * every other one starts from the copy, in a fraction of the time. Where that fails, every start is a whole one.
 */
export function fromSnapshot(start: Start): Starter {
  let snapshot: Buffer | null = null;
  // until the first has answered; one at a time, so that the others need not start whole
  let isPossible = true;
  return {
    maxStarting: () => (isPossible && !snapshot ? 1 : atOnce),
    start() {
      const wantsSnapshot = isPossible && !snapshot;
      const given = snapshot;
      const starting = start(given, wantsSnapshot ? (taken) => (snapshot = taken) : undefined);
      const onFailure = () => {
        if (!given) return;
        snapshot = null;
        isPossible = false;
      };
      const onReady = () => {
        if (wantsSnapshot) isPossible = snapshot !== null;
      };
      return {
        ...starting,
        ready: starting.ready.then(onReady, (reason: unknown) => {
          onFailure();
          throw reason;
        }),
      };
    },
  };
}
