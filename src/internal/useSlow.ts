import { useEffect, useState } from 'react';

/**
 * Whether something has been going on for longer than usual.
 *
 * @param active - whether it is going on
 * @param subject - what is going on; another one starts anew
 * @param afterMs - what counts as usual; @default 2_000, the time that the Conversation Panels document aims at
 */
export function useSlow(active: boolean, subject: string, afterMs = 2000): boolean {
  const [slow, setSlow] = useState<string>();
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setSlow(subject), afterMs);
    return () => {
      clearTimeout(timer);
      setSlow(undefined);
    };
  }, [active, subject, afterMs]);
  return active && slow === subject;
}
