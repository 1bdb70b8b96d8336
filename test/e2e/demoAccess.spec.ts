import { expect, type Page, test } from '@playwright/test';
import { problems } from './demoPage.js';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any conversation, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await page.getByRole('radio', { name: /^All/ }).check();
    const rows = page.getByRole('navigation', { name: 'Conversations' }).getByRole('link');
    const customer = page.getByRole('complementary', { name: 'Customer' });
    for (let n = 0; n < (await rows.count()); n += 1) {
      await rows.nth(n).click();
      await expect(customer.locator('[data-kind="panel"] :is(.deskside-fields, .deskside-notice)').first()).toBeVisible(
        {
          timeout: 10_000,
        },
      );
      // The list is the same each time, and the slowest part to look at.
      expect(await problems(page, n === 0 ? {} : { besides: ['.nd-list'] }), await page.title()).toEqual([]);
    }
    await page.goto('/');
    for (const panel of ['Orders', 'Subscription']) {
      await customer.getByRole('button', { name: panel, exact: true }).click();
      await expect(customer.locator('[data-kind="panel"] .deskside-fields')).toBeVisible();
      expect(await problems(page), panel).toEqual([]);
    }
    await page.getByRole('button', { name: 'Preferences' }).click();
    expect(await problems(page), 'Preferences').toEqual([]);
  });
}

test('axe finds nothing on a small screen, and nothing there is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/c/64xyz798', '/c/64xyz798#customer', '/c/64xyz789#customer']) {
    await page.goto('about:blank');
    await page.goto(path);
    await expect(page.locator('.nd-desk')).toBeVisible();
    expect(await problems(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('a small screen goes from the list to the messages to the customer, and back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const list = page.getByRole('navigation', { name: 'Conversations' });
  const customer = page.getByRole('complementary', { name: 'Customer' });
  await list.getByRole('link').filter({ hasText: 'Priya Sharma' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Customer' }).click();
  await expect(customer.getByRole('heading', { name: 'Priya Sharma' })).toBeFocused();
  await expect(customer).toContainText('₹4,999');
  await page.getByRole('button', { name: 'Back to the messages' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await page.getByRole('button', { name: 'All conversations' }).click();
  await expect(list.getByRole('link').filter({ hasText: 'Priya Sharma' })).toBeFocused();
});

test('a small screen keeps the way back when the sidebar was folded away on a wide one', async ({ page }) => {
  await page.goto('/c/64xyz789');
  const customer = page.getByRole('complementary', { name: 'Customer' });
  await customer.getByRole('button', { name: 'Collapse the sidebar' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Customer' }).click();
  await expect(page.getByRole('button', { name: 'Back to the messages' })).toBeFocused();
  await customer.getByRole('button', { name: 'Expand the sidebar' }).click();
  await expect(customer).toContainText('₹4,999');
  await expect.poll(async () => (await customer.boundingBox())?.width).toBe(390);
  await page.getByRole('button', { name: 'Back to the messages' }).click();
  await expect(page.getByRole('log')).toBeVisible();
});

test('the keyboard alone goes through the list, into a panel, and writes an answer', async ({ page }) => {
  await page.goto('/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Priya Sharma');
  await page.keyboard.press('j');
  await expect(heading).toHaveText('Visitor 4821');
  await page.keyboard.press('k');
  await expect(heading).toHaveText('Priya Sharma');
  await page.keyboard.press('ArrowDown');
  await expect(heading).toHaveText('Visitor 4821');
  await expect(page.getByRole('link', { name: /^Visitor 4821/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');

  // Priya's conversation is the newest one already: writing in it leaves the list as other tests expect it.
  const reply = page.getByRole('textbox', { name: 'Reply to Priya Sharma' });
  await tabTo(page, () => reply.evaluate((element) => element === document.activeElement));
  await page.keyboard.type('The letters j and k');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('are only letters here.');
  await expect(heading).toHaveText('Priya Sharma');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toContainText('are only letters here.');
  await expect(reply).toHaveValue('');

  // The icons are one stop of the Tab key; the arrows move between them.
  const customer = page.getByRole('complementary', { name: 'Customer' });
  const crm = customer.getByRole('button', { name: 'My CRM Panel', exact: true });
  await tabTo(page, () => crm.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(customer.getByRole('region', { name: 'Subscription', exact: true })).toContainText('cus_PN40Q7XK2');
});

test('a draft waits for its conversation', async ({ page }) => {
  await page.goto('/c/64xyz793');
  await page
    .getByRole('textbox')
    .filter({ hasNot: page.getByRole('searchbox') })
    .last()
    .fill('half a sentence');
  await page.goto('/c/64xyz794');
  await expect(page.getByRole('textbox', { name: 'Reply to Tomasz Nowak' })).toHaveValue('');
  await page.goto('/c/64xyz793');
  await expect(page.locator('#reply')).toHaveValue('half a sentence');
});

test('the letters can be switched off, and the theme and direction are kept', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Right to left' }).check();
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Priya Sharma');
  await page.reload();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('dir', 'rtl');
});

/** Presses Tab until the condition holds: what the keyboard cannot reach, it never finds. */
async function tabTo(page: Page, reached: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came there.');
}
