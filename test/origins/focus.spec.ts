import { priya, priyaWith } from './support/people.js';
import { expect, test } from './support/test.js';

test('every frame is named by its app, and no two of an app are named alike (A08)', async ({ desk }) => {
  await desk.page.evaluate((context) => {
    window.desk.mountStrict('one', {
      app: {
        id: 1,
        title: 'Orders',
        content: ['quiet', 'controls'].map((path) => ({ type: 'frame', url: `https://app.example/${path}` })),
      },
      context,
    });
  }, priya);
  await desk.mount({ url: 'https://app.example/quiet', title: 'Loyalty' }, 'two');
  const titles = await desk.page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('title')));
  expect(titles).toEqual(['Orders (1 of 2)', 'Orders (2 of 2)', 'Loyalty']);
});

test('Tab leads into the app’s page and out of it again (A08)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/quiet' });
  await desk.toldTimes(1);
  const app = await desk.frame();
  const { page } = desk;
  await page.getByLabel('Reply').focus();
  for (const name of ['Reload App', 'Open App in a new tab']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(name);
  }
  await page.keyboard.press('Tab');
  await expect(app.getByLabel('Search')).toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('App');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Send' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(app.getByLabel('Search')).toBeFocused();
});

test('a hidden app takes no focus, neither by Tab nor by its own script (A08)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/grabs-focus', contextUpdates: 'on-change' });
  await expect.poll(() => desk.countMessages()).toBe(1);
  const { page } = desk;
  await desk.at().evaluate((place: HTMLElement) => {
    place.hidden = true;
  });
  const reply = page.getByLabel('Reply');
  await reply.fill('Dear ');
  await desk.setContext(priyaWith({ status: 'resolved' }));
  await expect.poll(() => desk.countMessages()).toBe(2);
  await expect(reply).toBeFocused();
  await page.keyboard.type('Priya');
  await expect(reply).toHaveValue('Dear Priya');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Send' })).toBeFocused();
});
