import { type ReactNode, useState } from 'react';
import { fill } from '../internal/fill.js';
import { useFieldEnvironment } from './environment.js';

/**
 * Shows the first of many, and offers as many again: "Show 150 more".
 *
 * @returns how many are shown, and the button, which is `false` when all are
 */
export function useMore(total: number, step: number): readonly [shown: number, more: ReactNode] {
  const { messages } = useFieldEnvironment();
  const [shown, setShown] = useState(step);
  const more = shown < total && (
    <button type="button" className="deskside-more" onClick={() => setShown(shown + step)}>
      {fill(messages.more, { count: total - shown })}
    </button>
  );
  return [shown, more];
}
