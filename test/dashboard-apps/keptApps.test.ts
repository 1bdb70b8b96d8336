import type { ConversationContext, DashboardApp } from 'deskside';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptApps, keepApps, nothingKept, type ShownApps } from '../../src/dashboard-apps/keptApps.js';
import { appOf, contextOf } from './support.js';

const apps: readonly DashboardApp[] = ['A', 'B', 'C', 'D'].map((title) => appOf(title));
const contexts = ['1', '2', '3', '4', '5'].map(contextOf);
const contextAt = (index: number): ConversationContext => contexts[index] as ConversationContext;

const shownOf = (context: ConversationContext, ...shown: string[]): ShownApps => ({
  account: 'desk/1',
  context,
  apps,
  shown,
  limit: 5,
  hasLoaded: () => true,
});

/** What a helpdesk can do: another conversation or account, tabs opened and closed, apps taken away. */
const anyStep: fc.Arbitrary<ShownApps> = fc
  .record({
    account: fc.constantFrom('desk/1', 'desk/2'),
    context: fc.constantFrom(...contexts),
    apps: fc.subarray([...apps]),
    shown: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 3 }),
    limit: fc.integer({ min: 0, max: 4 }),
    loaded: fc.boolean(),
  })
  .map(({ loaded, ...step }) => ({ ...step, hasLoaded: () => loaded }));

function afterEach(
  steps: readonly ShownApps[],
  check: (after: KeptApps, step: ShownApps, before: KeptApps) => void,
): void {
  let kept = nothingKept;
  for (const step of steps) {
    const before = kept;
    kept = keepApps(before, step);
    check(kept, step, before);
  }
}

const property = (check: (after: KeptApps, step: ShownApps, before: KeptApps) => void): void =>
  fc.assert(fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => afterEach(steps, check)));

describe('what is kept, whatever an agent does', () => {
  it('never has two entries of one key', () => {
    property(({ entries }) => expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length));
  });

  it('never changes its order: a frame that moves loads anew', () => {
    property((after, _, before) => {
      const keys = after.entries.map(({ key }) => key);
      const stayed = before.entries.map(({ key }) => key).filter((key) => keys.includes(key));
      expect(keys.slice(0, stayed.length)).toEqual(stayed);
    });
  });

  it('is of no more conversations than may be kept, and always of the one on screen', () => {
    property(({ entries, recent }, { limit }) => {
      expect(recent.length).toBeLessThanOrEqual(Math.max(1, limit));
      for (const { conversation } of entries) expect(recent).toContain(conversation);
    });
  });

  it('has what is shown, with the context on screen', () => {
    property(({ entries, recent }, { shown, apps: known, context }) => {
      const current = entries.filter(({ conversation }) => conversation === recent[0]);
      for (const entry of current) expect(entry.context).toBe(context);
      for (const { id } of known.filter((app) => shown.includes(String(app.id))))
        expect(current.map(({ app }) => app.id)).toContain(id);
    });
  });

  it('has no app that was taken away', () => {
    property(({ entries }, { apps: known }) => {
      for (const { app } of entries) expect(known).toContain(app);
    });
  });

  it('is the same object when the same is said again', () => {
    property((after, step) => expect(keepApps(after, step)).toBe(after));
  });

  it('tells each kept app of its own conversation only', () => {
    property(({ entries }) => {
      const byConversation = new Map<string, unknown>();
      for (const { conversation, context } of entries) {
        expect(byConversation.get(conversation) ?? context.conversation.id).toBe(context.conversation.id);
        byConversation.set(conversation, context.conversation.id);
      }
    });
  });
});

describe('what is kept', () => {
  it('gives up a page that had not loaded when its conversation was left', () => {
    const first = keepApps(nothingKept, shownOf(contextAt(0), 'A', 'B'));
    const [loaded] = first.entries;
    const next = keepApps(first, { ...shownOf(contextAt(1)), hasLoaded: (key) => key === loaded?.key });
    expect(next.entries.map(({ app }) => app.id)).toEqual(['A']);
  });

  it('gives up the conversation that was left longest ago', () => {
    let kept = nothingKept;
    for (const index of [0, 1, 0, 2]) kept = keepApps(kept, { ...shownOf(contextAt(index), 'A'), limit: 2 });
    expect(kept.entries.map(({ context }) => context)).toEqual([contextAt(0), contextAt(2)]);
  });

  it('takes a newer context of the same conversation, and no newer one elsewhere', () => {
    const first = keepApps(nothingKept, shownOf(contextAt(0), 'A'));
    const newer = { ...contextAt(0), currentAgent: null };
    expect(keepApps(first, shownOf(newer)).entries[0]?.context).toBe(newer);
    expect(keepApps(first, shownOf(contextAt(1))).entries[0]?.context).toBe(contextAt(0));
  });

  it('is each account’s own, though ids are the same', () => {
    const first = keepApps(nothingKept, shownOf(contextAt(0), 'A'));
    const next = keepApps(first, { ...shownOf(contextAt(0), 'A'), account: 'desk/2' });
    expect(next.entries).toHaveLength(2);
    expect(next.entries[0]).toBe(first.entries[0]);
  });

  it('is another customer’s own when one conversation gets another customer', () => {
    const first = keepApps(nothingKept, shownOf(contextAt(0), 'A'));
    const other = { ...contextAt(0), contact: { id: 'somebody else' } };
    const next = keepApps(first, shownOf(other, 'A'));
    expect(next.entries.map(({ context }) => context.contact?.id)).toEqual(['1', 'somebody else']);
  });
});
