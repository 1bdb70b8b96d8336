import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DashboardAppClient, DashboardAppError } from '../../src/app-sdk/index.js';
import { dataOf, type FakeHost, failureOf, fakeHost, openApp, requestText, textOf } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('in a host that speaks the document alone', () => {
  it('asks at once, in exactly the document’s words', () => {
    const host = fakeHost();
    openApp(host);
    expect(host.posted.map(({ message, target }) => [message, target])).toEqual([[requestText, '*']]);
  });

  it('tells the context as it came, numbers as numbers', () => {
    const host = fakeHost();
    const { app, told } = openApp(host);
    expect(app.context).toBeUndefined();
    host.say(textOf(1));
    expect(told).toEqual([dataOf(1)]);
    expect(app.context).toBe(told[0]);
    expect(app.context?.conversation.inbox_id).toBe(7);
  });

  it('takes the message as an object too', () => {
    const host = fakeHost();
    const { told } = openApp(host);
    host.say({ event: 'appContext', data: dataOf(1) });
    expect(told).toEqual([dataOf(1)]);
  });

  it('has the three records even where the host sends none', () => {
    const host = fakeHost();
    const { app } = openApp(host);
    host.say('{"event":"appContext","data":{"contact":null,"conversation":[],"theme":{"mode":"dark"}}}');
    expect(app.context).toEqual({ conversation: {}, contact: {}, currentAgent: {}, theme: { mode: 'dark' } });
  });

  it('tells the same context once, however often the host sends it, and another one again', () => {
    const host = fakeHost();
    const { app, told } = openApp(host);
    host.say(textOf(1));
    const { context } = app;
    host.say(textOf(1));
    expect(app.context).toBe(context);
    host.say(textOf(2));
    host.say(textOf(1));
    expect(told.map(({ conversation }) => conversation.id)).toEqual([1, 2, 1]);
  });

  it('tells a listener that comes later the newest context, and none that has stopped', () => {
    const host = fakeHost();
    const { app } = openApp(host);
    const early = vi.fn();
    app.onContext(early);
    expect(early).not.toHaveBeenCalled();
    host.say(textOf(1));
    const late = vi.fn();
    const stop = app.onContext(late);
    expect(late).toHaveBeenCalledExactlyOnceWith(dataOf(1));
    stop();
    host.say(textOf(2));
    expect(late).toHaveBeenCalledOnce();
    expect(early).toHaveBeenLastCalledWith(dataOf(2));
  });

  it('tells the others when one listener throws, and lets the page hear of the error', () => {
    const host = fakeHost();
    const { app } = openApp(host, {
      onContext: () => {
        throw new Error('mine');
      },
    });
    const other = vi.fn();
    app.onContext(other);
    host.say(textOf(1));
    expect(other).toHaveBeenCalledOnce();
    expect(() => vi.advanceTimersByTime(0)).toThrow('mine');
  });

  it('asks again for refresh, without a port, and answers with what comes then, the same or another', async () => {
    const host = fakeHost();
    const { app, told } = openApp(host);
    host.say(textOf(1));
    const same = app.refresh();
    expect(host.posted[1]).toEqual({ message: requestText, target: '*', ports: [] });
    host.say(textOf(1));
    expect(await same).toBe(told[0]);
    const other = app.refresh();
    host.say(textOf(2));
    expect(await other).toEqual(dataOf(2));
    expect(told).toHaveLength(2);
  });

  it('gives up a refresh that nobody answers, and says how to wait longer', async () => {
    const host = fakeHost();
    const failure = failureOf(openApp(host, { timeoutMs: 700 }).app.refresh());
    vi.advanceTimersByTime(700);
    expect(await failure).toBeInstanceOf(DashboardAppError);
    expect(await failure).toMatchObject({ code: 'timeout', name: 'DashboardAppError' });
    expect((await failure).message).toMatch(/refresh in 700 ms.*timeoutMs/);
  });
});

describe('what a classic host is known by', () => {
  const kindAfter = async (ms: number, talk: (say: (data: unknown) => void) => void): Promise<unknown> => {
    const host = fakeHost();
    const { app } = openApp(host);
    let info: unknown = 'unknown';
    app.host.ready.then(
      (known) => (info = known),
      () => {},
    );
    talk(host.say);
    await vi.advanceTimersByTimeAsync(ms);
    return info;
  };

  it('a context, and no welcome in the second after it', async () => {
    expect(await kindAfter(999, (say) => say(textOf(1)))).toBe('unknown');
    expect(await kindAfter(1000, (say) => say(textOf(1)))).toEqual({ kind: 'classic' });
  });

  it('nothing at all in the whole time', async () => {
    expect(await kindAfter(4999, () => {})).toBe('unknown');
    expect(await kindAfter(5000, () => {})).toEqual({ kind: 'classic' });
  });

  it('and not by messages that are none of its', async () => {
    expect(await kindAfter(1000, (say) => say('{"event":"other"}'))).toBe('unknown');
  });

  it('which then offers nothing: every call is refused by name', async () => {
    const host = fakeHost();
    const { app } = openApp(host);
    const failures = [
      app.host.followUpdates(),
      app.host.theme(),
      app.host.locale(),
      app.host.setHeight(100),
      app.host.openLink('https://shop.example/'),
      app.host.notify('Saved'),
      app.host.insertDraft('Hello'),
    ].map(failureOf);
    host.say(textOf(1));
    vi.advanceTimersByTime(1000);
    for (const failure of failures) expect(await failure).toMatchObject({ code: 'unsupported' });
    expect((await failureOf(app.host.notify('Saved'))).message).toMatch(/offers no notify.*host\.supports/);
    expect(app.host.supports('notify')).toBe(false);
  });
});

const quiet = (request: Promise<unknown>): void => void request.catch(() => {});

/** All that an app and its host can do, by name. */
const deeds: Readonly<Record<string, (app: DashboardAppClient, host: FakeHost) => unknown>> = {
  refresh: (app) => quiet(app.refresh()),
  updates: (app) => quiet(app.host.followUpdates()),
  theme: (app) => quiet(app.host.theme()),
  height: (app) => quiet(app.host.setHeight(200)),
  draft: (app) => quiet(app.host.insertDraft('Hello')),
  listen: (app) => void app.host.onThemeChange(() => {}),
  close: (app) => app.close(),
  'a context comes': (_, host) => host.say(textOf(1)),
  'time passes': () => vi.advanceTimersByTimeAsync(1500),
};

it('a classic host hears the document’s text and nothing else, ever, whatever the app does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 12 }), async (names) => {
      const host = fakeHost();
      const { app } = openApp(host);
      for (const name of names) await deeds[name]?.(app, host);
      await vi.advanceTimersByTimeAsync(6000);
      for (const { message, target } of host.posted) expect([message, target]).toEqual([requestText, '*']);
      expect(host.posted.filter(({ ports }) => ports.length > 0)).toHaveLength(1);
      app.close();
    }),
  );
});
