import { type ReactNode, useState } from 'react';
import type { FieldEnvironment } from '../fields/index.js';
import { fill } from '../internal/fill.js';

/** How many of a part's entries are shown, and the button for those that are not, which is `false` when all are. */
export type Part = (key: string, total: number, first: number, then?: number) => readonly [number, ReactNode];

/** Shows the first entries of several lists, and offers more of each by itself: "Show 7 more". */
export function useParts({ messages }: FieldEnvironment): Part {
  const [shownOf, setShownOf] = useState<ReadonlyMap<string, number>>(() => new Map());
  return (key, total, first, then = first) => {
    const shown = shownOf.get(key) ?? first;
    const more = shown < total && (
      <button
        type="button"
        className="deskside-more"
        onClick={() => setShownOf(new Map(shownOf).set(key, shown + then))}
      >
        {fill(messages.more, { count: total - shown })}
      </button>
    );
    return [shown, more];
  };
}
