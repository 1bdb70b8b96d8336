import { useEffect, useState } from 'react';

/**
 * The time, told anew four times a minute. `undefined` until the component is mounted: what depends on the hour cannot be
 * written on a server.
 */
export function useNow(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const tick = (): void => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
