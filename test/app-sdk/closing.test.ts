import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dataOf, failureOf, fakeHost, openApp, openInDeskside, textOf } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('closing leaves no listener and no timer, and what comes later is told to nobody', () => {
  const host = fakeHost();
  const { app, told } = openApp(host);
  host.say(textOf(1));
  expect(host.listeners.size).toBe(1);
  const heard = [...host.listeners];
  app.close();
  expect(host.listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  for (const listener of heard) {
    listener({ data: textOf(2), source: host.page.parent, origin: '' } as unknown as MessageEvent);
  }
  expect(told).toHaveLength(1);
});

it('closing in a listener keeps the others from being told', () => {
  const host = fakeHost();
  const other = vi.fn();
  const { app } = openApp(host, { onContext: () => app.close() });
  app.onContext(other);
  host.say(textOf(1));
  expect(other).not.toHaveBeenCalled();
});

it('closing rejects what is open, and what is asked later', async () => {
  const host = fakeHost();
  const { app } = openApp(host);
  const open = [app.refresh(), app.host.ready, app.host.theme()].map(failureOf);
  app.close();
  for (const failure of open) expect(await failure).toMatchObject({ code: 'closed' });
  expect(await failureOf(app.refresh())).toMatchObject({ code: 'closed' });
  expect(vi.getTimerCount()).toBe(0);
});

it('closing rejects calls that the host has not answered, and closes the port', async () => {
  const { app, end, host } = await openInDeskside();
  const ended = new Promise((resolve) => host.posted[0]?.ports[0]?.addEventListener('close', resolve));
  const open = failureOf(app.host.theme());
  await end.nextCall();
  app.close();
  expect(await open).toMatchObject({ code: 'closed' });
  expect(await failureOf(app.host.theme())).toMatchObject({ code: 'closed' });
  await ended;
});

it('closing twice is closing once, and nobody need have looked at “ready”', () => {
  const { app } = openApp(fakeHost());
  app.close();
  expect(() => app.close()).not.toThrow();
});

it('another client can be made after it, and asks anew', () => {
  const host = fakeHost();
  openApp(host).app.close();
  const { told } = openApp(host);
  expect(host.posted).toHaveLength(2);
  expect(host.listeners.size).toBe(1);
  host.say(textOf(1));
  expect(told).toEqual([dataOf(1)]);
});

it('two hundred clients leave nothing', () => {
  const host = fakeHost();
  for (let round = 0; round < 200; round++) openApp(host).app.close();
  expect(host.listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
