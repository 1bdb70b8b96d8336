import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DashboardAppError } from '../../src/app-sdk/index.js';
import { anyJson } from '../support/arbitrary.js';
import {
  allMethods,
  dataOf,
  deskOrigin,
  failureOf,
  fakeHost,
  nextContext,
  openApp,
  openInDeskside,
  requestText,
  takePort,
  textOf,
} from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const theme = { colorScheme: 'dark', tokens: { '--deskside-color-text': '#fff' } };
const locale = { locale: 'en-IN', timeZone: 'Asia/Kolkata' };

describe('in a Deskside host', () => {
  it('says hello with the request itself: one message, with a port', async () => {
    const { host } = await openInDeskside();
    expect(host.posted).toMatchObject([{ message: requestText, target: '*', ports: [expect.anything()] }]);
  });

  it('knows what the host offers', async () => {
    const { app } = await openInDeskside(['refresh', 'theme']);
    expect(await app.host.ready).toEqual({ kind: 'deskside', methods: ['refresh', 'theme'] });
    expect(app.host.supports('theme')).toBe(true);
    expect(app.host.supports('notify')).toBe(false);
  });

  it('tells a context that comes by the port and with the frame’s load once', async () => {
    const { host, app, end, told } = await openInDeskside();
    host.say(textOf(1));
    expect(told).toHaveLength(1);
    const second = nextContext(app);
    end.post({ type: 'context', context: textOf(2) });
    expect(await second).toEqual(dataOf(2));
    host.say(textOf(2));
    expect(told).toEqual([dataOf(1), dataOf(2)]);
  });

  it('refreshes by a call, even when nothing has changed, and tells the listeners of what has', async () => {
    const { host, app, end, told } = await openInDeskside();
    const same = app.refresh();
    const call = await end.nextCall();
    expect(call).toMatchObject({ type: 'call', method: 'refresh' });
    end.post({ type: 'answer', id: call.id, ok: true, value: textOf(1) });
    expect(await same).toBe(told[0]);
    const other = app.refresh();
    end.post({ type: 'answer', id: (await end.nextCall()).id, ok: true, value: textOf(2) });
    expect(await other).toEqual(dataOf(2));
    expect(told).toHaveLength(2);
    expect(host.posted).toHaveLength(1);
  });

  it('fails a refresh whose answer is no context', async () => {
    const { app, end } = await openInDeskside();
    const failure = failureOf(app.refresh());
    end.post({ type: 'answer', id: (await end.nextCall()).id, ok: true, value: 'nothing' });
    expect(await failure).toMatchObject({ code: 'refused' });
  });

  it('sends each call with the parameters of the protocol', async () => {
    const { app, end } = await openInDeskside();
    const requests = [
      app.host.followUpdates(),
      app.host.followUpdates(false),
      app.host.setHeight(320),
      app.host.openLink('https://shop.example/'),
      app.host.notify('Saved', { tone: 'success' }),
      app.host.insertDraft('Hello'),
    ];
    const calls = [];
    for (const _ of requests) calls.push(await end.nextCall());
    expect(calls.map(({ method, params }) => [method, params])).toEqual([
      ['updates', { on: true }],
      ['updates', { on: false }],
      ['height', { height: 320 }],
      ['openLink', { url: 'https://shop.example/' }],
      ['notify', { message: 'Saved', tone: 'success' }],
      ['insertDraft', { text: 'Hello' }],
    ]);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
    for (const { id } of calls) end.post({ type: 'answer', id, ok: true });
    expect(await Promise.all(requests)).toEqual(requests.map(() => undefined));
  });

  it('gives theme and locale, each to the call that asked, in whichever order they are answered', async () => {
    const { app, end } = await openInDeskside();
    const asked = [app.host.theme(), app.host.locale()];
    const [first, second] = [await end.nextCall(), await end.nextCall()];
    end.post({ type: 'answer', id: second.id, ok: true, value: locale });
    end.post({ type: 'answer', id: first.id, ok: true, value: theme });
    expect(await Promise.all(asked)).toEqual([theme, locale]);
  });

  it('tells of changes of theme and locale as long as somebody listens', async () => {
    const { app, end } = await openInDeskside();
    const onTheme = vi.fn();
    const onLocale = vi.fn();
    const stop = app.host.onThemeChange(onTheme);
    app.host.onLocaleChange(onLocale);
    const second = nextContext(app);
    end.post({ type: 'changed', method: 'theme', value: theme });
    end.post({ type: 'changed', method: 'locale', value: locale });
    end.post({ type: 'changed', method: 'font', value: 'large' });
    end.post({ type: 'context', context: textOf(2) });
    await second;
    expect(onTheme).toHaveBeenCalledExactlyOnceWith(theme);
    expect(onLocale).toHaveBeenCalledExactlyOnceWith(locale);
    stop();
    const third = nextContext(app);
    end.post({ type: 'changed', method: 'theme', value: theme });
    end.post({ type: 'context', context: textOf(3) });
    await third;
    expect(onTheme).toHaveBeenCalledOnce();
  });
});

describe('a call that comes to nothing', () => {
  it.each(['refused', 'invalid', 'busy', 'unsupported'] as const)(
    'rejects with the host’s “%s” and words',
    async (code) => {
      const { app, end } = await openInDeskside();
      const failure = failureOf(app.host.notify('Saved'));
      const { id } = await end.nextCall();
      end.post({ type: 'answer', id, ok: false, code, message: 'Not now.' });
      expect(await failure).toBeInstanceOf(DashboardAppError);
      expect(await failure).toMatchObject({ code, message: `Deskside [${code}]: Not now.` });
    },
  );

  it('is not sent when the host does not offer it', async () => {
    const { app, end } = await openInDeskside(['refresh', 'theme']);
    expect(await failureOf(app.host.notify('Saved'))).toMatchObject({ code: 'unsupported' });
    void app.host.theme().catch(() => {});
    await end.nextCall();
    expect(end.calls.map(({ method }) => method)).toEqual(['theme']);
  });

  it('times out, and a late answer is nothing', async () => {
    const { app, end } = await openInDeskside();
    const failure = failureOf(app.host.theme());
    const { id } = await end.nextCall();
    vi.advanceTimersByTime(5000);
    expect(await failure).toMatchObject({ code: 'timeout' });
    const second = nextContext(app);
    end.post({ type: 'answer', id, ok: true, value: theme });
    end.post({ type: 'context', context: textOf(2) });
    await second;
    expect(app.context).toEqual(dataOf(2));
  });

  it('leaves no timer behind once it is answered', async () => {
    const { app, end } = await openInDeskside();
    const before = vi.getTimerCount();
    const asked = app.host.theme();
    const { id } = await end.nextCall();
    expect(vi.getTimerCount()).toBe(before + 1);
    end.post({ type: 'answer', id, ok: true, value: theme });
    await asked;
    expect(vi.getTimerCount()).toBe(before);
  });
});

describe('before the host is known', () => {
  it('a call waits for the welcome', async () => {
    const host = fakeHost();
    const { app } = openApp(host);
    const end = takePort(host);
    const asked = app.host.locale();
    end.post({ type: 'welcome', protocol: 1, methods: allMethods });
    const { id, method } = await end.nextCall();
    expect(method).toBe('locale');
    end.post({ type: 'answer', id, ok: true, value: locale });
    expect(await asked).toEqual(locale);
  });

  it('a classic context does not yet make it a classic host', async () => {
    const host = fakeHost();
    const { app } = openApp(host);
    host.say(textOf(1));
    vi.advanceTimersByTime(999);
    takePort(host).post({ type: 'welcome', protocol: 1, methods: ['theme'] });
    expect(await app.host.ready).toEqual({ kind: 'deskside', methods: ['theme'] });
  });

  it('a refresh is answered by the context that comes by the port', async () => {
    const host = fakeHost();
    const { app } = openApp(host);
    const asked = app.refresh();
    takePort(host).post({ type: 'context', context: textOf(1) });
    expect(await asked).toEqual(dataOf(1));
  });

  it('of several named hosts, the one that answers is talked to', async () => {
    const host = fakeHost();
    const { app } = openApp(host, { hostOrigins: ['https://other.example', deskOrigin] });
    const end = takePort(host, 1);
    end.post({ type: 'welcome', protocol: 1, methods: ['theme'] });
    const asked = app.host.theme();
    end.post({ type: 'answer', id: (await end.nextCall()).id, ok: true, value: theme });
    expect(await asked).toEqual(theme);
  });
});

describe('a host of another protocol', () => {
  it('is told of and asked as a classic one', async () => {
    const host = fakeHost();
    const { app } = openApp(host);
    const end = takePort(host);
    const first = nextContext(app);
    end.post({ type: 'welcome', protocol: 2, methods: allMethods });
    end.post({ type: 'context', context: textOf(1) });
    expect(await first).toEqual(dataOf(1));
    vi.advanceTimersByTime(5000);
    expect(await app.host.ready).toEqual({ kind: 'classic' });
    void app.refresh().catch(() => {});
    expect(host.posted).toHaveLength(2);
  });
});

it('an answer whose words cannot be made text is a failure like another', async () => {
  const { app, end } = await openInDeskside();
  const failure = failureOf(app.host.theme());
  const { id } = await end.nextCall();
  end.postRaw({ type: 'answer', id, ok: false, code: { toString: null }, message: { valueOf: 0, toString: 0 } });
  expect(await failure).toMatchObject({ code: 'refused' });
});

it('whatever comes over the port, nothing throws and the next context is told', async () => {
  const { app, end } = await openInDeskside();
  const types = fc.constantFrom('welcome', 'context', 'changed', 'answer', 'call');
  const messages = fc.oneof(
    anyJson,
    fc.record(
      { type: types, protocol: anyJson, methods: anyJson, method: anyJson, context: anyJson, value: anyJson },
      { requiredKeys: ['type'] },
    ),
    fc.record({ type: types, id: fc.nat(5), ok: anyJson, code: anyJson, message: anyJson }, { requiredKeys: ['type'] }),
    fc.record({ type: fc.constant('welcome'), protocol: fc.constant(1), methods: anyJson }),
  );
  let id = 1;
  await fc.assert(
    fc.asyncProperty(fc.array(messages, { maxLength: 5 }), async (hostile) => {
      const next = nextContext(app);
      for (const message of hostile) end.postRaw(message);
      end.post({ type: 'context', context: textOf(++id) });
      expect(await next).toEqual(dataOf(id));
      expect(app.host.supports('theme')).toBeTypeOf('boolean');
    }),
  );
});
