import { omar, priya, priyaWith } from './support/people.js';
import { expect, test } from './support/test.js';

test('tells only the conversation that is open when its page has loaded, once (M16)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/held/push-only' });
  await expect.poll(() => desk.world.arrivals.filter(({ path }) => path === '/held/push-only')).toHaveLength(1);
  await desk.setContext(omar);
  desk.world.release();
  const [told] = await desk.toldTimes(1);
  expect(told).toContain('omar@example.com');
  await expect((await desk.frame()).getByText('Omar')).toBeVisible();
  const known = (await desk.knownAt('https://app.example')).join();
  expect(known).not.toContain('Priya');
});

test('loads a page anew for another customer: what it showed of the first one is gone (M16)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/controls' });
  await (await desk.frame()).getByLabel('Note').fill('Call Priya back');
  await desk.setContext(omar);
  const app = await desk.frame();
  await expect(app.getByRole('heading', { name: 'Omar' })).toBeVisible();
  await expect(app.getByLabel('Note')).toHaveValue('');
});

test('withholds what the helpdesk withholds, on load, on request, on change and over the port (M17)', async ({
  desk,
}) => {
  await desk.page.evaluate((context) => {
    window.desk.mount('one', {
      url: 'https://app.example/port',
      context,
      contextUpdates: 'on-change',
      selectContext({ conversation, ...data }) {
        const { meta, messages, ...others } = conversation as {
          meta: { sender: Record<string, unknown> };
          messages: { private: boolean }[];
        };
        const { email: _, ...sender } = meta.sender;
        return {
          ...data,
          contact: {},
          conversation: { ...others, meta: { ...meta, sender }, messages: messages.filter((told) => !told.private) },
        };
      },
    });
  }, priya);
  const app = await desk.frame();
  const overPort = (): Promise<string[]> =>
    app.evaluate(() =>
      (window as unknown as { told: { type: string; context?: string; value?: unknown }[] }).told.flatMap(
        ({ context, value }) => context ?? (typeof value === 'string' ? value : []),
      ),
    );
  await desk.toldTimes(1);
  await desk.ask();
  await desk.toldTimes(2);
  await expect.poll(overPort).toHaveLength(1);
  await app.evaluate(`call('updates', { on: true })`);
  await app.evaluate(`call('refresh')`);
  await expect.poll(overPort).toHaveLength(2);
  await desk.setContext(priyaWith({ status: 'resolved' }));
  await desk.toldTimes(3);
  await expect.poll(overPort).toHaveLength(3);
  for (const told of [...(await desk.told()), ...(await overPort())]) {
    expect(told).toContain('Where is my order?');
    expect(told).not.toContain('journalist');
    expect(told).not.toContain('priya@example.com');
  }
});

test('withholds what the app’s scope withholds (M17)', async ({ desk }) => {
  await desk.mount({
    url: 'https://app.example/documented',
    settings: { scope: { messages: 'public', email: false, phone: false } },
  });
  for (const told of await desk.toldTimes(2)) {
    expect(told).toContain('Where is my order?');
    for (const withheld of ['journalist', 'priya@example.com', '+919876543210']) expect(told).not.toContain(withheld);
  }
});
