import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * The height that a page has asked for, in CSS pixels: however often it asks, it is drawn once a frame.
 *
 * @param key - names the frame; another one begins without a height
 */
export function useFrameHeight(key: string): readonly [number | undefined, (height: number) => void] {
  const [asked, setAsked] = useState<{ readonly of: string; readonly height: number }>();
  const next = useRef<{ readonly height: number; readonly drawing: number }>(undefined);
  const ask = useCallback(
    (height: number) => {
      const draw = (): void => {
        const newest = next.current?.height;
        next.current = undefined;
        if (newest === undefined) return;
        setAsked((before) => (before?.of === key && before.height === newest ? before : { of: key, height: newest }));
      };
      next.current = { height, drawing: next.current?.drawing ?? requestAnimationFrame(draw) };
    },
    [key],
  );
  useEffect(
    () => () => {
      if (next.current) cancelAnimationFrame(next.current.drawing);
      next.current = undefined;
    },
    [],
  );
  return [asked?.of === key ? asked.height : undefined, ask];
}
