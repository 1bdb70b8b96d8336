import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../src/client/index.js';
import { sameConfig } from '../../src/panels/placements.js';
import type { FieldConfig } from '../../src/wire/index.js';
import { configOf, type SaverScene, saverScene } from './fieldConfigScene.js';

/** What the agent, the network and other agents may do, and requests that are answered in between. */
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('change' as const), name: fc.constantFrom('A', 'B', 'C') }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('answer' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('byOthers' as const), name: fc.constantFrom('A', 'X', 'Y') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('fail' as const),
      call: fc.constantFrom('read' as const, 'write' as const),
      status: fc.constantFrom(403, 409, 412, 500),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('lose' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('retry' as const, 'giveUp' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('tick' as const) }) },
);

type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** Plays the steps. Gives what the agent wants in the end: what was made or kept last, nothing after giving it up. */
async function play(scene: SaverScene, steps: readonly Step[]): Promise<FieldConfig | undefined> {
  let last: FieldConfig | undefined;
  for (const step of steps) {
    const { kind } = scene.saver.get().state;
    if (step.does === 'change') {
      last = configOf(step.name);
      scene.saver.change(last);
    } else if (step.does === 'byOthers') scene.byOthers(configOf(step.name));
    else if (step.does === 'fail')
      scene.failNext(step.call, new RequestError('test', { failure: 'http', status: step.status }));
    else if (step.does === 'lose') scene.loseNextAnswer();
    else if (step.does === 'answer') scene.answer();
    else if (step.does === 'tick') await Promise.resolve();
    else {
      if (step.does === 'giveUp' && (kind === 'failed' || kind === 'conflict')) last = undefined;
      scene.saver[step.does]();
    }
    check(scene, last);
  }
  return last;
}

/** What must hold at any moment. */
function check(scene: SaverScene, last: FieldConfig | undefined): void {
  const { shown, state } = scene.saver.get();
  expect(scene.most).toBeLessThanOrEqual(1);
  if (state.kind === 'saving') expect(shown).toEqual(last);
  if (state.kind === 'conflict') {
    expect(shown).toEqual(last);
    expect(state.mine).toEqual(last);
    expect(sameConfig(state.theirs, state.mine), 'a conflict with oneself').toBe(false);
  }
  if (state.kind === 'failed') expect(state.wanted, 'nothing the agent made last is lost').toEqual(last);
  if (state.kind === 'saved') expect(shown).toEqual(last);
}

describe('for any interleaving', () => {
  it('what the agent made last is shown and saved, or the state says why not and keeps it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), async (steps) => {
        const scene = saverScene(configOf('before'));
        const last = await play(scene, steps);
        await scene.settle();
        check(scene, last);
        expect(scene.saver.get().state.kind, 'nothing hangs').not.toBe('saving');
      }),
      { numRuns: 1500 },
    );
  });

  it('an agent who works alone ends with what the server holds, however requests fare', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 30 }), async (steps) => {
        const scene = saverScene(configOf('before'));
        await play(
          scene,
          steps.filter(({ does }) => does !== 'byOthers'),
        );
        await scene.settle();
        const { shown, state } = scene.saver.get();
        expect(state.kind, 'there is nobody to be in conflict with').not.toBe('conflict');
        if (state.kind === 'saved') expect(shown).toEqual(scene.held());
        scene.calm();
        scene.saver.change(configOf('Z'));
        await scene.settle();
        expect(scene.said()).toBe('Z saved');
        expect(scene.held()).toEqual(configOf('Z'));
      }),
      { numRuns: 500 },
    );
  });

  it('nothing of another agent is overwritten unless it was seen and the own one was kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 30 }), async (steps) => {
        const scene = saverScene(configOf('before'));
        await play(
          scene,
          steps.filter(({ does }) => does !== 'byOthers' && does !== 'retry'),
        );
        await scene.settle();
        scene.calm();
        scene.byOthers(configOf('X'));
        scene.saver.change(configOf('Z'));
        await scene.settle();
        expect(scene.said()).toBe('Z conflict (X theirs)');
        expect(scene.held()).toEqual(configOf('X'));
      }),
      { numRuns: 500 },
    );
  });
});

it('a failure goes back to what the server was last seen to hold, even if nobody heard that it was saved', async () => {
  const scene = saverScene(configOf('before'));
  scene.loseNextAnswer();
  scene.saver.change(configOf('A'));
  await scene.settle();
  scene.failNext('write', new RequestError('test', { failure: 'http', status: 500 }));
  scene.saver.change(configOf('B'));
  await scene.settle();
  expect(scene.said()).toBe('A failed (B wanted)');
});
