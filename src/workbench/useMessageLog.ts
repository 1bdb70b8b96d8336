import { useCallback, useEffect, useRef, useState } from 'react';
import { type LoggedMessage, mostMessages } from './messageLog.js';
import type { SeenMessage } from './watchFrames.js';

/** How often the log is drawn at most, in milliseconds: a page may say ten thousand things a second. */
const drawnEveryMs = 100;

/** The newest messages between helpdesk and app, and what keeps and clears them. */
export function useMessageLog(): {
  readonly log: readonly LoggedMessage[];
  readonly see: (message: SeenMessage) => void;
  readonly clear: () => void;
} {
  const [log, setLog] = useState<readonly LoggedMessage[]>([]);
  const kept = useRef<LoggedMessage[]>([]);
  const count = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  const see = useCallback((message: SeenMessage) => {
    kept.current.push({ ...message, id: (count.current += 1), at: Date.now() });
    if (kept.current.length > mostMessages) kept.current.shift();
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      setLog([...kept.current]);
    }, drawnEveryMs);
  }, []);
  const clear = useCallback(() => {
    kept.current = [];
    setLog([]);
  }, []);
  return { log, see, clear };
}
