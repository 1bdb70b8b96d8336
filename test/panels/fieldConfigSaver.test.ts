import { describe, expect, it } from 'vitest';
import { RequestError } from '../../src/client/index.js';
import { configOf as config, saverScene } from './fieldConfigScene.js';

const refused = (status: number): RequestError => new RequestError('test', { failure: 'http', status });

describe('a change', () => {
  it('is shown at once, asked for, saved, and told as saved', async () => {
    const scene = saverScene(config('before'));
    scene.saver.change(config('A'));
    expect(scene.said()).toBe('A saving');
    await scene.settle();
    expect(scene.said()).toBe('A saved');
    expect(scene.calls).toEqual(['read', 'write A']);
  });

  it('begins from nothing where nobody has arranged anything', async () => {
    const scene = saverScene(null);
    expect(scene.said()).toBe('nothing idle');
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('A saved');
  });

  it('shows in the end what the server has made of it', async () => {
    const scene = saverScene(null, { store: (sent) => ({ ...sent, more: {} }) });
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.saver.get().shown).toEqual({ ...config('A'), more: {} });
  });
});

describe('changes that come fast', () => {
  it('go one after the other, and only the latest waits', async () => {
    const scene = saverScene(null);
    for (const name of ['A', 'B', 'C', 'D']) scene.saver.change(config(name));
    expect(scene.said()).toBe('D saving');
    await scene.settle();
    expect(scene.calls).toEqual(['read', 'write A', 'read', 'write D']);
    expect(scene.most).toBe(1);
    expect(scene.said()).toBe('D saved');
  });

  it('never show an older one while a newer one is on its way', async () => {
    const scene = saverScene(null);
    scene.saver.change(config('A'));
    scene.saver.change(config('B'));
    await scene.settle();
    expect(scene.history).toEqual(['A saving', 'B saving', 'B saved']);
  });
});

describe('a failure', () => {
  it('takes back what was shown to what the server held, and keeps what was wanted', async () => {
    const scene = saverScene(config('before'));
    scene.failNext('write', refused(500));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.saver.get()).toEqual({
      shown: config('before'),
      state: { kind: 'failed', problem: { kind: 'http', status: 500 }, wanted: config('A') },
    });
  });

  it('counts as one of the network when nobody says more', async () => {
    const scene = saverScene(null);
    scene.failNext('read', new TypeError('Failed to fetch'));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.saver.get().state).toEqual({ kind: 'failed', problem: { kind: 'network' }, wanted: config('A') });
    expect(scene.calls).toEqual(['read']);
  });

  it('goes back to what was last saved, not to the beginning', async () => {
    const scene = saverScene(config('before'));
    scene.saver.change(config('A'));
    await scene.settle();
    scene.failNext('write', refused(500));
    scene.saver.change(config('B'));
    await scene.settle();
    expect(scene.said()).toBe('A failed (B wanted)');
  });

  it('is tried once more', async () => {
    const scene = saverScene(config('before'));
    scene.failNext('write', refused(500));
    scene.saver.change(config('A'));
    await scene.settle();
    scene.saver.retry();
    expect(scene.said()).toBe('A saving');
    await scene.settle();
    expect(scene.said()).toBe('A saved');
    expect(scene.held()).toEqual(config('A'));
  });

  it('is left, and then the next change is saved as any other', async () => {
    const scene = saverScene(config('before'));
    scene.failNext('write', refused(500));
    scene.saver.change(config('A'));
    await scene.settle();
    scene.saver.giveUp();
    expect(scene.said()).toBe('before idle');
    scene.saver.change(config('B'));
    await scene.settle();
    expect(scene.said()).toBe('B saved');
  });

  it.each(['read', 'write'] as const)('of a %s keeps the change that was made meanwhile', async (call) => {
    const scene = saverScene(config('before'));
    scene.failNext(call, refused(500));
    scene.saver.change(config('A'));
    scene.saver.change(config('B'));
    await scene.settle();
    expect(scene.said()).toBe('before failed (B wanted)');
    scene.saver.retry();
    await scene.settle();
    expect(scene.said()).toBe('B saved');
  });

  it('whose answer was lost after the server had saved is no conflict with oneself', async () => {
    const scene = saverScene(config('before'));
    scene.loseNextAnswer();
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('before failed (A wanted)');
    scene.saver.change(config('B'));
    await scene.settle();
    expect(scene.said()).toBe('B saved');
  });

  it('leaves a change alone that was made in the moment it is told', async () => {
    const scene = saverScene(config('before'));
    scene.failNext('write', refused(500));
    scene.once('failed', () => scene.saver.change(config('B')));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('B saved');
  });
});

describe('what another agent saved', () => {
  it('is not overwritten: the agent’s own stays on screen, and both are told', async () => {
    const scene = saverScene(config('before'));
    scene.byOthers(config('theirs'));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.saver.get()).toEqual({
      shown: config('A'),
      state: { kind: 'conflict', theirs: config('theirs'), mine: config('A') },
    });
    expect(scene.held()).toEqual(config('theirs'));
    expect(scene.calls).toEqual(['read']);
  });

  it('is no conflict when it is what this agent wants too', async () => {
    const scene = saverScene(config('before'));
    scene.byOthers(config('A'));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('A saved');
  });

  it('is no conflict when it says the same in another order of keys', async () => {
    const scene = saverScene({ ...config('x'), ...config('y') });
    scene.byOthers({ ...config('y'), ...config('x') });
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('A saved');
  });

  it('may be the schema’s own order', async () => {
    const scene = saverScene(config('before'));
    scene.byOthers(null);
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('A conflict (nothing theirs)');
    scene.saver.giveUp();
    expect(scene.said()).toBe('nothing idle');
  });

  it('gives way when the agent keeps the own one', async () => {
    const scene = saverScene(config('before'));
    scene.byOthers(config('theirs'));
    scene.saver.change(config('A'));
    await scene.settle();
    scene.saver.retry();
    await scene.settle();
    expect(scene.said()).toBe('A saved');
    expect(scene.held()).toEqual(config('A'));
  });

  it('is a new conflict when it has changed once more before the agent chose', async () => {
    const scene = saverScene(config('before'));
    scene.byOthers(config('theirs'));
    scene.saver.change(config('A'));
    await scene.settle();
    scene.byOthers(config('newer'));
    scene.saver.retry();
    await scene.settle();
    expect(scene.said()).toBe('A conflict (newer theirs)');
  });

  it('is shown when the agent takes it, and is what the next change starts from', async () => {
    const scene = saverScene(config('before'));
    scene.byOthers(config('theirs'));
    scene.saver.change(config('A'));
    await scene.settle();
    scene.saver.giveUp();
    expect(scene.said()).toBe('theirs idle');
    scene.saver.change(config('B'));
    await scene.settle();
    expect(scene.said()).toBe('B saved');
  });

  it('still waits for a choice when the agent goes on changing', async () => {
    const scene = saverScene(config('before'));
    scene.byOthers(config('theirs'));
    scene.saver.change(config('A'));
    await scene.settle();
    scene.saver.change(config('B'));
    await scene.settle();
    expect(scene.said()).toBe('B conflict (theirs theirs)');
    expect(scene.held()).toEqual(config('theirs'));
  });

  it('is found while a newer change waits: the newest is the agent’s own', async () => {
    const scene = saverScene(config('before'));
    scene.byOthers(config('theirs'));
    scene.saver.change(config('A'));
    scene.saver.change(config('B'));
    await scene.settle();
    expect(scene.said()).toBe('B conflict (theirs theirs)');
  });
});

describe.each([409, 412])('a %i', (status) => {
  it('is a conflict with what the server then holds', async () => {
    const scene = saverScene(config('before'));
    scene.failNext('write', refused(status), () => scene.byOthers(config('theirs')));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('A conflict (theirs theirs)');
    scene.saver.retry();
    await scene.settle();
    expect(scene.said()).toBe('A saved');
  });

  it('keeps the change that was made while it was looked into', async () => {
    const scene = saverScene(config('before'));
    scene.failNext('write', refused(status), () => scene.byOthers(config('theirs')));
    scene.before('read', 2, () => scene.saver.change(config('B')));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('B conflict (theirs theirs)');
  });

  it('is none when the server holds what was wanted', async () => {
    const scene = saverScene(config('before'));
    scene.failNext('write', refused(status), () => scene.byOthers(config('A')));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('A saved');
  });

  it.each([null, config('before')])('is a failure when nobody has changed anything: %j', async (known) => {
    const scene = saverScene(known);
    scene.failNext('write', refused(status));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.saver.get().state).toEqual({ kind: 'failed', problem: { kind: 'http', status }, wanted: config('A') });
  });

  it('is a failure when nobody can say what the server holds', async () => {
    const scene = saverScene(config('before'));
    scene.failNext('write', refused(status), () => scene.failNext('read', refused(500)));
    scene.saver.change(config('A'));
    await scene.settle();
    expect(scene.said()).toBe('before failed (A wanted)');
  });
});

describe('a choice that nobody offered', () => {
  it('does nothing', async () => {
    const scene = saverScene(config('before'));
    const choose = (): void => {
      scene.saver.retry();
      scene.saver.giveUp();
    };
    choose();
    expect(scene.said()).toBe('before idle');
    scene.saver.change(config('A'));
    choose();
    expect(scene.said()).toBe('A saving');
    await scene.settle();
    choose();
    expect(scene.said()).toBe('A saved');
    expect(scene.calls).toEqual(['read', 'write A']);
  });
});
