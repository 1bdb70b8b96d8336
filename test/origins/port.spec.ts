import type { Frame } from '@playwright/test';
import type { Desk } from './support/desk.js';
import { priyaWith } from './support/people.js';
import { expect, test } from './support/test.js';

interface HostSays {
  readonly type: string;
  readonly methods?: readonly string[];
  readonly ok?: boolean;
  readonly code?: string;
}

/** What the host has said over the page's port: nothing, as long as the frame still shows what was there before the page. */
const said = (app: Frame): Promise<HostSays[]> =>
  app.evaluate(() => (window as unknown as { told?: HostSays[] }).told ?? []);

async function openPort(desk: Desk, settings = {}): Promise<Frame> {
  await desk.mount({ url: 'https://app.example/port', settings });
  const app = await desk.frame();
  // What is asked of a frame while its page comes is refused.
  await expect.poll(async () => (await said(app).catch(() => [])).length).toBe(2);
  return app;
}

test('welcomes a page that says hello, and tells it over its port', async ({ desk }) => {
  const app = await openPort(desk);
  const [welcome, context] = await said(app);
  expect(welcome).toEqual({ type: 'welcome', protocol: 1, methods: ['theme', 'locale', 'refresh', 'updates'] });
  expect(context).toMatchObject({ type: 'context', context: expect.stringContaining('"event":"appContext"') });
});

test('says nothing over the port of a page that has gone; another page is told after its own hello (M25)', async ({
  desk,
}) => {
  const app = await openPort(desk);
  await app.evaluate(`call('updates', { on: true })`);
  await expect.poll(async () => (await said(app)).length).toBe(3);
  await app.goto('https://app.example/quiet');
  await desk.toldTimes(1);
  await desk.setContext(priyaWith({ status: 'resolved' }));
  await app.goto('https://app.example/port');
  await expect.poll(async () => (await said(app)).length).toBe(2);
  // The new page follows no updates until it says so.
  await desk.setContext(priyaWith({ status: 'snoozed' }));
  await app.evaluate(`call('refresh')`);
  await expect.poll(async () => (await said(app)).map(({ type }) => type)).toEqual(['welcome', 'context', 'answer']);
});

test('says nothing over the port of a page that has gone, though another window has kept it (M25)', async ({
  desk,
}) => {
  const app = await openPort(desk);
  const opened = desk.page.context().waitForEvent('page');
  await app.evaluate(() => Object.assign(window, { kept: window.open('/quiet') }));
  const keeper = await opened;
  await keeper.waitForLoadState('load');
  await keeper.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    window.addEventListener('message', ({ ports: [port] }) => {
      if (!port) return;
      port.addEventListener('message', ({ data }) => told.push(data));
      port.start();
      port.postMessage({ type: 'call', id: 1, method: 'updates', params: { on: true } });
    });
  });
  await app.evaluate(`kept.postMessage('yours', '*', [port])`);
  await expect.poll(async () => (await said(keeper.mainFrame())).map(({ type }) => type)).toEqual(['answer']);
  await app.goto('https://evil.example/asking');
  await desk.mount({ url: 'https://app.example/push-only', contextUpdates: 'on-change' }, 'honest');
  await desk.toldTimes(1, 'honest');
  const resolved = priyaWith({ status: 'resolved' });
  await desk.setContext(resolved);
  await desk.setContext(resolved, 'honest');
  await desk.toldTimes(2, 'honest');
  expect(await desk.told()).toEqual([]);
  expect(await said(keeper.mainFrame())).toHaveLength(1);
});

test('opens no port for a page of another origin (M25)', async ({ desk }) => {
  const app = await openPort(desk);
  await app.goto('https://evil.example/port');
  await expect.poll(() => desk.countMessages('https://evil.example')).toBe(1);
  await desk.setContext(priyaWith({ status: 'resolved' }));
  expect(await desk.told()).toEqual([]);
  expect(await said(app)).toEqual([]);
});

test('ends a page’s first port when it says hello again (M25)', async ({ desk }) => {
  const app = await openPort(desk);
  await app.evaluate(`window.first = { port, told }; window.told = []; hello()`);
  await expect.poll(async () => (await said(app)).length).toBe(2);
  await app.evaluate(`first.port.postMessage({ type: 'call', id: 9, method: 'refresh' }); call('refresh')`);
  await expect.poll(async () => (await said(app)).length).toBe(3);
  expect(await app.evaluate(`first.told.map(({ type }) => type)`)).toEqual(['welcome', 'context']);
});

test('greets a flood of hellos no more often than it answers a flood of questions, and the last of them (M14)', async ({
  desk,
}) => {
  const app = await openPort(desk);
  await app.evaluate(`for (let n = 0; n < 2000; n += 1) hello()`);
  await expect.poll(() => desk.countMessages()).toBe(2001);
  // The newest port is the one that works.
  await expect
    .poll(async () => {
      await app.evaluate(`call('refresh')`);
      return (await said(app)).at(-1)?.type;
    })
    .toBe('answer');
  const welcomes = (await said(app)).filter(({ type }) => type === 'welcome').length;
  expect(welcomes).toBeLessThanOrEqual(25);
});

for (const [asked, drawn] of [
  ['NaN', null],
  ['Infinity', null],
  ["'100px'", null],
  ['-1', '40'],
  ['1e9', '4000'],
  ['321.4', '321'],
] as const) {
  test(`a page that asks for a height of ${asked} ${drawn ? `is drawn ${drawn} high` : 'is told that it does not fit'} (M27)`, async ({
    desk,
  }) => {
    const app = await openPort(desk, { placement: 'sidebar' });
    await app.evaluate(`call('height', { height: ${asked} })`);
    await expect.poll(async () => (await said(app)).at(-1)?.type).toBe('answer');
    if (!drawn) expect((await said(app)).at(-1)).toMatchObject({ ok: false, code: 'invalid' });
    const frame = desk.at().locator('iframe');
    if (drawn) await expect(frame).toHaveAttribute('height', drawn);
    else await expect(frame).not.toHaveAttribute('height');
  });
}

test('draws 500 heights a second at most once a frame (M27)', async ({ desk }) => {
  const app = await openPort(desk, { placement: 'sidebar' });
  await desk.page.evaluate(() => {
    const counted = { frames: 0, changes: 0 };
    const frame = document.querySelector('#one iframe');
    new MutationObserver((changes) => {
      counted.changes += changes.length;
    }).observe(frame as Element, { attributeFilter: ['height'] });
    const next = (): void => {
      counted.frames += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { counted });
  });
  await app.evaluate(async () => {
    const { call } = window as unknown as { call(method: string, params: object): void };
    const began = performance.now();
    for (let sent = 0; sent < 500; ) {
      const due = Math.min(500, (performance.now() - began) / 2);
      for (; sent < due; sent += 1) call('height', { height: 100 + sent });
      await new Promise((done) => setTimeout(done, 4));
    }
  });
  await expect(desk.at().locator('iframe')).toHaveAttribute('height', '599');
  const { frames, changes } = await desk.page.evaluate(
    () => (window as unknown as { counted: { frames: number; changes: number } }).counted,
  );
  expect(changes).toBeGreaterThan(0);
  expect(changes).toBeLessThanOrEqual(frames);
});
