import { useCallback, useRef, useState } from 'react';
import type { AppFrameState } from './frameState.js';
import { type KeptApp, keepApps, nothingKept, type ShownApps } from './keptApps.js';

/** The apps that are shown and kept, and the one to tell when a page of theirs has loaded. */
export function useKeptApps(
  shown: Omit<ShownApps, 'hasLoaded'>,
): readonly [readonly KeptApp[], (key: string, state: AppFrameState) => void] {
  const [loaded, setLoaded] = useState<ReadonlySet<string>>(new Set());
  const [kept, setKept] = useState(nothingKept);
  const next = keepApps(kept, { ...shown, hasLoaded: (key) => loaded.has(key) });
  if (next !== kept) setKept(next);
  const known = useRef(loaded);
  const tell = useCallback((key: string, { kind }: AppFrameState) => {
    if (kind !== 'ready' || known.current.has(key)) return;
    known.current = new Set([...known.current, key]);
    setLoaded(known.current);
  }, []);
  return [next.entries, tell];
}
