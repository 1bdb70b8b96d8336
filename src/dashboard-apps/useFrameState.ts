import { useCallback, useEffect, useState } from 'react';
import { type AppFrameEvent, type AppFrameState, loadingFrame, nextFrameState } from './frameState.js';

/**
 * The state of one frame, with its clock: slow and late are told from when it was made.
 *
 * @param key - names the frame; another one starts anew
 * @param active - whether there is a frame to wait for
 */
export function useFrameState(
  key: string,
  active: boolean,
  slowMs: number,
  timeoutMs: number,
): readonly [AppFrameState, (event: AppFrameEvent) => void] {
  const [{ of, state }, set] = useState({ of: key, state: loadingFrame });
  const current = of === key ? state : loadingFrame;
  if (of !== key) set({ of: key, state: loadingFrame });
  const happen = useCallback(
    (event: AppFrameEvent) =>
      set((before) => {
        if (before.of !== key) return before;
        const after = nextFrameState(before.state, event);
        return after === before.state ? before : { of: key, state: after };
      }),
    [key],
  );
  useEffect(() => {
    if (!active) return;
    const slow = setTimeout(() => happen('slow'), slowMs);
    const late = setTimeout(() => happen('late'), timeoutMs);
    return () => {
      clearTimeout(slow);
      clearTimeout(late);
    };
  }, [active, happen, slowMs, timeoutMs]);
  return [current, happen];
}
