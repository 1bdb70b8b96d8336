import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

/** Whether something is drawn: at once, or else after what is seen, without holding up a key or a frame. Then it stays. */
export function useWhole(atOnce: boolean): boolean {
  // What a server draws, and a browser takes over, is whole without any script.
  const isServed = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
  const [isWhole, setWhole] = useState(atOnce || isServed);
  useEffect(() => {
    if (!isWhole) startTransition(() => setWhole(true));
  }, [isWhole]);
  return isWhole || atOnce;
}
