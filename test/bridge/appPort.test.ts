import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type FrameHandlers, openAppPort } from '../../src/bridge/appPort.js';
import type { Diagnostic } from '../../src/wire/index.js';

/** A host that offers these, and what an app at the other end of a real channel hears. */
function open(handlers: FrameHandlers) {
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  const diagnostics: Diagnostic[] = [];
  let wake = (): void => {};
  port2.addEventListener('message', ({ data }) => {
    heard.push(data);
    wake();
  });
  port2.start();
  const port = openAppPort(port1, handlers, (told) => diagnostics.push(told));
  onTestFinished(() => {
    port.close();
    port2.close();
  });
  /** Waits until the app has heard so many messages. */
  const hear = async (count: number): Promise<readonly unknown[]> => {
    while (heard.length < count)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return heard;
  };
  let id = 0;
  const call = (method: string, params?: unknown): void =>
    port2.postMessage({ type: 'call', id: ++id, method, params });
  return { port, port2, heard, hear, call, diagnostics };
}

// the bucket’s clock stands still, so that no test depends on how long it takes
beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

describe('a host at an app’s port', () => {
  it('says first which protocol it speaks, and what it offers', async () => {
    const { hear } = open({
      notify: () => {},
      locale: () => ({ locale: 'en-GB', timeZone: 'UTC' }),
      insertDraft: undefined,
    });
    expect(await hear(1)).toEqual([{ type: 'welcome', protocol: 1, methods: ['notify', 'locale'] }]);
  });

  it('answers a call with its value', async () => {
    const { hear, call } = open({ locale: async () => ({ locale: 'en-GB', timeZone: 'UTC' }) });
    call('locale');
    expect((await hear(2))[1]).toEqual({
      type: 'answer',
      id: 1,
      ok: true,
      value: { locale: 'en-GB', timeZone: 'UTC' },
    });
  });

  it('tells no more than that it was done where a method has no value', async () => {
    const { hear, call } = open({ notify: () => ({ secret: () => 1 }) });
    call('notify', { message: 'Saved' });
    expect((await hear(2))[1]).toEqual({ type: 'answer', id: 1, ok: true });
  });

  it.each([
    ['a method that it was given no handler for', 'insertDraft', { text: 'Hello' }],
    ['a method that does not exist', 'sendMessage', {}],
    ['a method that every object has', 'constructor', {}],
  ])('refuses %s as “unsupported”', async (_, method, params) => {
    const { hear, call } = open({ notify: () => {} });
    call(method, params);
    expect((await hear(2))[1]).toMatchObject({ type: 'answer', id: 1, ok: false, code: 'unsupported' });
  });

  it('refuses parameters that do not fit as “invalid”, and calls no handler', async () => {
    const openLink = vi.fn();
    const { hear, call } = open({ openLink });
    call('openLink', { url: 'javascript:alert(1)' });
    expect((await hear(2))[1]).toMatchObject({ ok: false, code: 'invalid' });
    expect(openLink).not.toHaveBeenCalled();
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('Not while a call is on.');
      },
    ],
    ['rejects', () => Promise.reject(new Error('Not while a call is on.'))],
  ])('tells of a handler that %s as “refused”, in its words', async (_, notify) => {
    const { hear, call } = open({ notify });
    call('notify', { message: 'Saved' });
    expect((await hear(2))[1]).toEqual({
      type: 'answer',
      id: 1,
      ok: false,
      code: 'refused',
      message: 'Not while a call is on.',
    });
  });

  it('holds a height within its bounds', async () => {
    const height = vi.fn();
    const { hear, call } = open({ height });
    call('height', { height: 3 });
    call('height', { height: 1e9 });
    await hear(3);
    expect(height.mock.calls).toEqual([[{ height: 40 }], [{ height: 4000 }]]);
  });

  it('answers ten calls at once, and the eleventh as “busy”', async () => {
    const notify = vi.fn();
    const { hear, call } = open({ notify });
    for (let count = 0; count < 11; count++) call('notify', { message: `${count}` });
    const heard = await hear(12);
    expect(heard.slice(1, 12).filter((answer) => (answer as { ok: boolean }).ok)).toHaveLength(10);
    expect(heard).toContainEqual(expect.objectContaining({ id: 11, ok: false, code: 'busy' }));
    expect(notify).toHaveBeenCalledTimes(10);
  });

  it('gives a flood no more than a few refusals, and is ready again a second later', async () => {
    const notify = vi.fn();
    const { hear, call, heard } = open({ notify, locale: () => ({ locale: 'en-GB', timeZone: 'UTC' }) });
    for (let count = 0; count < 500; count++) call('notify', { message: 'x' });
    await hear(21);
    vi.advanceTimersByTime(1000);
    call('locale');
    while (!heard.some((answer) => (answer as { value?: unknown }).value)) await hear(heard.length + 1);
    expect(heard.length).toBeLessThanOrEqual(22);
    expect(notify).toHaveBeenCalledTimes(10);
  });

  it('does not count heights', async () => {
    const height = vi.fn();
    const { hear, call } = open({ height });
    for (let count = 0; count < 100; count++) call('height', { height: 300 + count });
    await hear(101);
    expect(height).toHaveBeenCalledTimes(100);
  });

  it('drops what is no call, and tells of it once', async () => {
    const { hear, call, port2, diagnostics } = open({ locale: () => ({ locale: 'en-GB', timeZone: 'UTC' }) });
    for (const message of [null, 'hello', 7, { type: 'call' }, [], new Map()]) port2.postMessage(message);
    call('locale');
    expect(await hear(2)).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['app.port-message']);
  });

  it('is silent once it is closed, whatever was still being done', async () => {
    let finish = (): void => {};
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const notify = (): Promise<void> =>
      new Promise((resolve) => {
        finish = resolve;
        begin();
      });
    const { hear, call, port, heard } = open({ notify });
    call('notify', { message: 'Saved' });
    await hear(1);
    await begun;
    port.close();
    finish();
    port.post({ type: 'context', context: '{}' });
    await Promise.resolve();
    expect(heard).toHaveLength(1);
  });
});
