import { expect, type Locator, type Page, test } from '@playwright/test';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { customer, fieldValue, openConversation, problems, seenIn, watch } from './demoPage.js';

/** Scripts wait for their interpreters, which take seconds to start and more on a busy machine. */
const soon = { timeout: 25_000 };

const priya = '/c/64xyz789';
const source = (page: Page, name: string): Locator => customer(page).getByRole('group', { name, exact: true });
const reply = (page: Page): Locator => page.getByRole('textbox', { name: /^Reply to/ });
const line = (page: Page): Locator => customer(page).getByRole('separator', { name: 'Width of the sidebar' });
const names = (page: Page): Promise<(string | null)[]> =>
  customer(page)
    .locator('[data-source]')
    .evaluateAll((slots) => slots.map((slot) => slot.getAttribute('aria-label')));

async function box(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const found = await place.boundingBox();
  if (!found) throw new Error('It is not on the page.');
  return found;
}

/** The sidebar is so wide, and the thread ends where it begins. */
async function expectWidth(page: Page, width: number): Promise<void> {
  await expect.poll(async () => (await box(customer(page))).width).toBe(width);
  const thread = await box(page.getByRole('main'));
  expect(thread.x + thread.width).toBe((await box(customer(page))).x);
}

test('is as wide as the agent makes it, by mouse and by keys, and stays so', async ({ page }) => {
  await page.goto(priya);
  await expectWidth(page, 320);
  const { x, y, width } = await box(line(page));
  await page.mouse.move(x + width / 2, y + 200);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 64, y + 220, { steps: 8 });
  await page.mouse.up();
  await expectWidth(page, 384);
  await line(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expectWidth(page, 416);
  await page.keyboard.press('ArrowRight');
  await page.reload();
  await expect(line(page)).toHaveAttribute('aria-valuenow', '400');
  await expectWidth(page, 400);
});

test('folds away, leaves its room to the thread, and stays folded', async ({ page }) => {
  await page.goto(priya);
  await expect(fieldValue(page, 'MRR')).toContainText('₹4,999');
  const before = (await box(page.getByRole('main'))).width;
  await customer(page).getByRole('button', { name: 'Collapse the sidebar' }).click();
  await expectWidth(page, 48);
  expect((await box(page.getByRole('main'))).width).toBe(before + 320 - 48);
  await page.reload();
  await expect(customer(page).getByRole('button', { name: 'Expand the sidebar' })).toBeVisible();
  await expectWidth(page, 48);
  await customer(page).getByRole('button', { name: 'Subscription', exact: true }).click();
  await expect(fieldValue(page, 'Customer ID')).toContainText('cus_PN40Q7XK2');
  await expectWidth(page, 320);
});

test('keeps whole sources pinned above the others, and hidden', async ({ page }) => {
  await page.goto(priya);
  await customer(page).getByRole('button', { name: 'Customise the sidebar' }).click();
  const list = customer(page).getByRole('region', { name: 'Your sidebar' });
  await list.getByRole('button', { name: 'Pin Warranties' }).click();
  await expect(list.getByRole('button', { name: 'Pin Warranties' })).toBeFocused();
  await list.getByRole('switch', { name: 'Show Wholesale' }).click();
  await list.getByRole('button', { name: 'Done' }).click();
  const expected = ['Warranties', 'My CRM Panel', 'CRM', 'Subscriptions'];
  await expect.poll(async () => (await names(page)).slice(0, 4)).toEqual(expected);
  await page.reload();
  await expect.poll(async () => (await names(page)).slice(0, 4)).toEqual(expected);
  await expect(source(page, 'Wholesale')).toHaveCount(0);
});

test('F6 goes from source to source, Shift F6 back, and Escape to the reply', async ({ page }) => {
  await page.goto(priya);
  await expect(fieldValue(page, 'MRR')).toContainText('₹4,999');
  await expect(source(page, 'Delivery')).toBeVisible();
  await page.getByRole('button', { name: 'Preferences' }).focus();
  for (const name of ['My CRM Panel', 'CRM', 'Wholesale']) {
    await page.keyboard.press('F6');
    await expect(source(page, name)).toBeFocused();
  }
  await page.keyboard.press('Shift+F6');
  await expect(source(page, 'CRM')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reply(page)).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(source(page, 'Delivery')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(source(page, 'My CRM Panel')).toBeFocused();
});

test('a conversation whose row the pointer has rested on is there without a request and without a skeleton', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const asked: string[] = [];
  const answered: string[] = [];
  const isOurs = (url: string): boolean => /\/(render|run)$/.test(url);
  page.on('request', (request) => isOurs(request.url()) && asked.push(request.postData() ?? ''));
  page.on('requestfinished', (request) => isOurs(request.url()) && answered.push(request.postData() ?? ''));
  const ofLayla = (bodies: string[]): string[] => bodies.filter((body) => body.includes('64xyz792'));
  await page.goto(priya);
  await expect(fieldValue(page, 'MRR')).toContainText('₹4,999');
  const row = page
    .getByRole('navigation', { name: 'Conversations' })
    .getByRole('link')
    .filter({ hasText: 'ليلى حداد' });
  await row.hover();
  // Her panel and seven widgets.
  await expect.poll(() => ofLayla(answered).length, soon).toBe(8);
  await page.evaluate(() => {
    const seen = { skeletons: 0 };
    (window as unknown as { seen: typeof seen }).seen = seen;
    new MutationObserver(() => {
      seen.skeletons += document.querySelectorAll('.deskside-skeleton').length;
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await row.click();
  await expect(page.getByRole('heading', { level: 1, name: 'ليلى حداد' })).toBeVisible();
  await expect(fieldValue(page, 'Full Name')).toContainText('ليلى حداد');
  await expect(source(page, 'CRM').getByRole('heading', { name: 'ليلى حداد' })).toBeVisible();
  const skeletons = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { seen: { skeletons: number } }).seen.skeletons);
  expect(await skeletons()).toBe(0);
  expect(ofLayla(asked)).toHaveLength(8);
  // His CRM takes four seconds: what has not come shows that it has not.
  await openConversation(page, 'Tomasz Nowak');
  await expect.poll(skeletons).toBeGreaterThan(0);
});

test('fetches the next two conversations ahead once the open one has all of its own', async ({ page }) => {
  test.setTimeout(60_000);
  const asked: string[] = [];
  page.on('request', (request) => {
    const id = /"(?:conversationId|id)":"(64xyz\d+)"/.exec(request.postData() ?? '')?.[1];
    if (/\/(render|run)$/.test(request.url()) && id && asked.at(-1) !== id) asked.push(id);
  });
  await page.goto(priya);
  const rows = page.getByRole('navigation', { name: 'Conversations' }).getByRole('link');
  const next = await rows.evaluateAll((links) => links.slice(1, 3).map((link) => link.id.replace('conversation-', '')));
  await expect.poll(() => asked, soon).toEqual(['64xyz789', ...next]);
});

test('never shows one customer’s values under the name of another', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(priya);
  await expect(fieldValue(page, 'Full Name')).toContainText('Priya Sharma');
  await page.evaluate(() => {
    const seen = new Set<string>();
    (window as unknown as { pairs: Set<string> }).pairs = seen;
    new MutationObserver(() => {
      const name = document.querySelector('#contact-name')?.textContent;
      const values = [
        document.querySelector('[data-kind="panel"] .deskside-field dd')?.firstChild,
        document.querySelector('[data-source][aria-label="CRM"] .deskside-item h3'),
      ];
      for (const value of values) if (value?.textContent) seen.add(JSON.stringify([name, value.textContent]));
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  const heading = page.getByRole('heading', { level: 1 });
  for (const key of ['j', 'k']) {
    for (let n = 0; n < 10; n += 1) await page.keyboard.press(key);
  }
  await expect(heading).toHaveText('Priya Sharma');
  // Slowly once, so that there is something to be seen of most of them, and then in haste.
  for (const name of ['ليلى حداد', 'Maximiliana', 'Daniel Mbeki']) {
    await openConversation(page, name);
    await expect(source(page, 'CRM').getByRole('heading', { name })).toBeVisible(soon);
  }
  for (const key of ['k', 'j', 'k']) {
    for (let n = 0; n < 10; n += 1) await page.keyboard.press(key);
  }
  await expect(fieldValue(page, 'Full Name')).toContainText('Priya Sharma');
  const pairs: [string, string][] = await page.evaluate(() =>
    [...(window as unknown as { pairs: Set<string> }).pairs].map((pair) => JSON.parse(pair)),
  );
  expect(pairs.filter(([name, value]) => !value.includes(name))).toEqual([]);
  expect(new Set(pairs.map(([name]) => name)).size).toBeGreaterThanOrEqual(4);
});

test('speaks German and Arabic, and stands closer', async ({ page }) => {
  await page.goto(priya);
  await expect(fieldValue(page, 'MRR')).toContainText('₹4,999');
  const height = async (): Promise<number> => (await box(customer(page).locator('.deskside-fields').first())).height;
  const comfortable = await height();
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('radio', { name: 'Compact' }).check();
  await expect.poll(height).toBeLessThan(comfortable);
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(page.getByRole('complementary', { name: de.sidebar })).toContainText(/4\.999\s₹/);
  await expect(page.getByRole('button', { name: de.arrange.replace('{name}', 'My CRM Panel') })).toBeAttached();
  await page.getByRole('radio', { name: 'العربية' }).check();
  const column = page.getByRole('complementary', { name: ar.sidebar });
  await expect(column.getByRole('button', { name: ar.arrange.replace('{name}', 'My CRM Panel') })).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(column).toBeVisible();
  expect((await box(column)).x).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Arabic is no wider than the screen and axe finds nothing in it, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(90_000);
    await watch(page);
    await page.addInitScript(() => {
      const stored = { language: 'ar', locale: 'ar-LB', direction: 'rtl' };
      localStorage.setItem('northdesk.preferences', JSON.stringify(stored));
    });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1280, 900, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('about:blank');
      await page.goto(`${priya}#customer`);
      const column = page.getByRole('complementary', { name: ar.sidebar });
      await column.getByRole('button', { name: ar.arrange.replace('{name}', 'My CRM Panel') }).click();
      await expect(column.getByRole('list', { name: ar.arrangeTitle })).toBeVisible();
      await expect(column.getByRole('group', { name: 'CRM', exact: true })).toBeVisible();
      expect(await problems(page), `${width} pixels`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect((await seenIn(page.mainFrame())).violations).toEqual([]);
    }
  });
}

test('a tour of all that the sidebar can do violates no policy', async ({ page }) => {
  await watch(page);
  await page.goto(priya);
  await expect(fieldValue(page, 'MRR')).toContainText('₹4,999');
  await customer(page).getByRole('button', { name: 'Arrange the fields of My CRM Panel' }).click();
  const handle = customer(page).getByRole('button', { name: 'Drag Plan' });
  await expect(async () => {
    const { x, y } = await box(handle);
    await page.mouse.move(x + 8, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + 8, y + 50, { steps: 6 });
    const dragged = await customer(page).locator('li[data-dragging]').count();
    if (dragged === 0) await page.mouse.up();
    expect(dragged).toBe(1);
  }).toPass();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(customer(page).locator('[data-kind="panel"] dt').first()).toHaveText('Full Name');
  await customer(page).getByRole('button', { name: 'Customise the sidebar' }).click();
  await customer(page).getByRole('button', { name: 'Pin Wholesale' }).click();
  await line(page).focus();
  await page.keyboard.press('End');
  await customer(page).getByText('Delivery').last().click();
  await expect(page.locator('iframe[title="Delivery"]')).toBeAttached();
  await customer(page).getByRole('button', { name: 'Collapse the sidebar' }).click();
  await page.keyboard.press('F6');
  await expect(customer(page).getByRole('button', { name: 'Collapse the sidebar' })).toBeVisible();
  await page.getByRole('button', { name: 'Preferences' }).click();
  for (const language of ['Deutsch', 'العربية', 'English'])
    await page.getByRole('radio', { name: language, exact: true }).check();
  await page.keyboard.press('Escape');
  await openConversation(page, 'Grace Okafor');
  await expect(customer(page).getByRole('heading', { name: 'Grace Okafor' })).toBeVisible();
  expect((await seenIn(page.mainFrame())).violations).toEqual([]);
});
