import { type Desk, request } from './support/desk.js';
import { priyaWith } from './support/people.js';
import { expect, test } from './support/test.js';

const evil = 'https://evil.example';

/** The page in the app's window is evil's and has asked, and neither it nor its server knows anything. */
async function knowsNothing(desk: Desk, atLeast = 2): Promise<void> {
  await desk.arrived(`${evil}/asking`);
  await expect.poll(() => desk.countMessages(evil)).toBeGreaterThanOrEqual(atLeast);
  await (await desk.frame()).waitForLoadState('load');
  expect(await desk.told()).toEqual([]);
  expect(await desk.knownAt(evil)).toEqual([]);
}

/** Another app on the same page is answered meanwhile. */
async function othersAreAnswered(desk: Desk): Promise<void> {
  await desk.mount({ url: 'https://app.example/documented' }, 'honest');
  await desk.toldTimes(2, 'honest');
  await desk.ask('honest');
  await desk.toldTimes(3, 'honest');
}

test('tells a page nothing that has come from elsewhere into the app’s frame, however often it asks (M04)', async ({
  desk,
}) => {
  await desk.mount({ url: 'https://app.example/quiet' });
  await desk.toldTimes(1);
  await (await desk.frame()).goto(`${evil}/asking`);
  await knowsNothing(desk);
  for (let n = 0; n < 5; n += 1) await desk.ask();
  await desk.setContext(priyaWith({ status: 'resolved' }));
  await othersAreAnswered(desk);
  await knowsNothing(desk, 7);
  expect((await desk.diagnostics()).filter((told) => told.startsWith('app.foreign-origin'))).toHaveLength(1);
  expect((await desk.diagnostics()).join()).toContain(evil);
});

test('tells nothing to where the page’s script leads before it has loaded (M05)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/leaves-at-once' });
  await knowsNothing(desk);
  await othersAreAnswered(desk);
  await knowsNothing(desk);
});

test('tells nothing to where the server leads (M06)', async ({ desk }) => {
  await desk.mount({ url: `https://app.example/redirect?to=${evil}/asking` });
  await knowsNothing(desk);
  expect(desk.world.arrivals).toContainEqual({ origin: 'https://app.example', path: '/redirect' });
  await othersAreAnswered(desk);
  await knowsNothing(desk);
});

test('tells where the server leads when the helpdesk allows that origin', async ({ desk }) => {
  await desk.mount({
    url: 'https://app.example/redirect?to=https://sub.app.example/documented',
    allowedOrigins: ['https://sub.app.example'],
  });
  await desk.arrived('https://sub.app.example/documented');
  await desk.toldTimes(2);
});

test('tells a changed conversation to nobody but the app, though every change is told (M04)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/quiet', contextUpdates: 'on-change' }, 'one');
  await desk.mount({ url: 'https://app.example/quiet', contextUpdates: 'on-change' }, 'honest');
  await desk.toldTimes(1, 'one');
  await desk.toldTimes(1, 'honest');
  await (await desk.frame()).goto(`${evil}/asking`);
  await knowsNothing(desk);
  for (const place of ['one', 'honest']) await desk.setContext(priyaWith({ status: 'resolved' }), place);
  await desk.toldTimes(2, 'honest');
  await knowsNothing(desk);
});

test('tells the app’s page again when the agent goes back to it, and nothing when forward', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/quiet' });
  await desk.toldTimes(1);
  await (await desk.frame()).evaluate((address) => location.assign(address), `${evil}/asking`);
  await knowsNothing(desk);
  await desk.page.evaluate(() => history.back());
  await desk.arrived('https://app.example/quiet');
  await desk.toldTimes(1);
  await desk.page.evaluate(() => history.forward());
  await knowsNothing(desk, 4);
});

test('tells a page that has reloaded itself once, whatever it had asked for before (M32)', async ({ desk }) => {
  desk.world.release();
  await desk.mount({ url: 'https://app.example/held/quiet' });
  await desk.toldTimes(1);
  // What the load has taken of the budget is back after a tenth of a second: then exactly ten are answered at once.
  await desk.page.evaluate(() => Object.assign(window, { toldAt: performance.now() }));
  await desk.page.waitForFunction(() => performance.now() > (window as unknown as { toldAt: number }).toldAt + 150);
  desk.world.hold();
  const app = await desk.frame();
  await app.evaluate((request) => {
    for (let n = 0; n < 30; n += 1) parent.postMessage(request, '*');
    Object.assign(window, { isOld: true });
    location.reload();
  }, request);
  await expect.poll(() => desk.world.arrivals.filter(({ path }) => path === '/held/quiet')).toHaveLength(2);
  // Ten at once and one when there is room again, all of them to the page that asked.
  await expect.poll(async () => (await desk.knownAt('https://app.example')).length).toBeGreaterThanOrEqual(12);
  desk.world.release();
  await app.waitForFunction(() => !('isOld' in window) && document.readyState === 'complete');
  await desk.toldTimes(1);
  await desk.ask();
  await desk.toldTimes(2);
});
