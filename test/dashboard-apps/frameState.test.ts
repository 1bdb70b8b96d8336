import { describe, expect, it } from 'vitest';
import { type AppFrameEvent, type AppFrameState, nextFrameState } from '../../src/dashboard-apps/frameState.js';

const loading: AppFrameState = { kind: 'loading', slow: false };
const slow: AppFrameState = { kind: 'loading', slow: true };
const unheard: AppFrameState = { kind: 'ready', heard: false, quiet: false };
const heard: AppFrameState = { kind: 'ready', heard: true, quiet: false };
const quiet: AppFrameState = { kind: 'ready', heard: false, quiet: true };
const late: AppFrameState = { kind: 'failed', cause: 'timeout' };
const blocked: AppFrameState = { kind: 'failed', cause: 'blocked' };
const refused: AppFrameState = { kind: 'refused', reasons: ['It is not encrypted.'] };

const events: readonly AppFrameEvent[] = ['slow', 'late', 'loaded', 'heard', 'blocked', 'retry'];

/** What each state becomes after each event, in the order of {@link events}. */
const table: readonly (readonly [name: string, before: AppFrameState, ...after: AppFrameState[]])[] = [
  ['loading', loading, slow, late, unheard, heard, blocked, loading],
  ['slow', slow, slow, late, unheard, heard, blocked, loading],
  ['ready', unheard, unheard, quiet, unheard, heard, blocked, loading],
  ['heard', heard, heard, heard, heard, heard, heard, loading],
  ['quiet', quiet, quiet, quiet, quiet, heard, blocked, loading],
  ['late', late, late, late, quiet, heard, blocked, loading],
  ['blocked', blocked, blocked, blocked, blocked, heard, blocked, loading],
  ['refused', refused, refused, refused, refused, refused, refused, refused],
];

describe('the state of a frame', () => {
  it.each(
    table.flatMap(([name, before, ...after]) =>
      events.map((event, index) => ({ name, event, before, after: after[index] })),
    ),
  )('$name, after $event', ({ before, event, after }) => {
    expect(nextFrameState(before, event)).toEqual(after);
  });

  it('is the same object when nothing changed, so that nothing is drawn anew', () => {
    for (const [, before] of table) {
      for (const event of events) {
        const after = nextFrameState(before, event);
        if (event !== 'retry' && JSON.stringify(after) === JSON.stringify(before))
          expect([event, after === before]).toEqual([event, true]);
      }
    }
  });
});
