import { useEffect, useState } from 'react';
import { useLatest } from '../internal/useLatest.js';

/** Runs a test as soon as its tester stands there. Whether it does is decided once, and no later edit runs it again. */
export function useFirstRun(wanted: boolean, test: () => void): void {
  const latest = useLatest(test);
  const [isWanted] = useState(wanted);
  useEffect(() => {
    if (isWanted) latest.current();
  }, [isWanted, latest]);
}
