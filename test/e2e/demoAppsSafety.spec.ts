import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { DashboardApp } from '../../src/index.js';
import { app, customer, frameOf, seenIn, tab, watch } from './demoPage.js';
import { startDemo } from './demoServer.js';

const accountApps = '/api/v1/accounts/64acc001/dashboard_apps';

test('tells a hostile app nothing, and works on while it floods', async ({ page, request }) => {
  // The flood takes ten seconds, and more on a busy machine.
  test.setTimeout(60_000);
  await watch(page);
  await page.goto('/c/64xyz789');
  await tab(page, 'Customer Orders').click();
  await expect(app(page, 'Customer Orders').getByRole('heading', { level: 1 })).toBeVisible();
  await tab(page, 'Snoop (demo)').click();
  const snoop = app(page, 'Snoop (demo)');
  await expect(snoop.getByText(/^Received from the helpdesk:/)).toHaveText('Received from the helpdesk: 0 messages');
  await expect(snoop.getByText('refused')).toHaveCount(2);
  await expect(snoop.getByText('did not open')).toBeVisible();

  await tab(page, 'Messages').click();
  const reply = page.getByRole('textbox', { name: 'Reply to Priya Sharma' });
  await reply.pressSequentially('The helpdesk works on while the app floods it.');
  await expect(reply).toHaveValue('The helpdesk works on while the app floods it.');

  const frame = await frameOf(page, '/elsewhere/');
  const visit = await frame.locator('html').getAttribute('data-visit');
  const tally = `${new URL(frame.url()).origin}/elsewhere/tally/${visit}`;
  const askedSoFar = async (): Promise<number> => (await (await request.get(tally)).json())?.asked;
  await expect.poll(askedSoFar, { timeout: 40_000 }).toBe(10_000);
  const told = await (await request.get(tally)).json();
  expect(told).toMatchObject({ messages: 0, bytes: 0 });
  expect(told.askedOthers).toBeGreaterThan(0);
  expect((await seenIn(frame)).messages).toEqual([]);
  await expect(page).toHaveURL(/\/c\/64xyz789$/);

  // The other app has heard nothing but the helpdesk's own words and requests that are no context.
  const { messages } = await seenIn(await frameOf(page, '/customer-orders/'));
  expect(messages.filter((message) => message !== 'chatwoot-dashboard-app:fetch-info')).toHaveLength(1);
  await tab(page, 'Customer Orders').click();
  await app(page, 'Customer Orders').getByRole('button', { name: 'Refresh' }).click();
  await expect
    .poll(async () => (await seenIn(await frameOf(page, '/customer-orders/'))).messages.at(-1))
    .toContain('appContext');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the tabs and in the apps themselves, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(90_000);
    await watch(page);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/c/64xyz789');
    await customer(page).getByText('Delivery').click();
    await expect(app(page, 'Delivery').getByText('Leaves the warehouse')).toBeVisible();
    for (const [name, words] of [
      ['Customer Orders', 'PW-20418'],
      ['Loyalty', 'Silver'],
      ['Snoop (demo)', 'did not open'],
    ] as const) {
      await tab(page, name).click();
      await expect(app(page, name).getByText(words)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).exclude('.nd-list').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        name,
      ).toEqual([]);
    }
    const forbidden = await Promise.all(page.frames().map(async (frame) => (await seenIn(frame)).violations));
    expect(forbidden.flat()).toEqual([]);
  });
}

test('lets no other page show an app, and sends apps no cookie', async ({ page }) => {
  const cookies: Promise<string | null>[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname === 'localhost') cookies.push(request.headerValue('cookie'));
  });
  const answer = page.waitForResponse((response) => response.url().endsWith('/customer-orders/'));
  await page.goto('/c/64xyz789');
  await tab(page, 'Customer Orders').click();
  await expect(app(page, 'Customer Orders').getByRole('heading', { level: 1 })).toBeVisible();
  const policy = (await answer).headers()['content-security-policy'];
  expect(policy).toContain(`frame-ancestors ${new URL(page.url()).origin}`);
  expect(policy).not.toContain('unsafe');
  expect(await Promise.all(cookies)).toEqual(cookies.map(() => null));
  expect(cookies.length).toBeGreaterThan(0);
});

test('knows its apps again after a restart, at their new addresses', async ({ page }) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'deskside-demo-'));
  try {
    const first = await startDemo(folder);
    await page.goto(first.address);
    const before: DashboardApp[] = await (await page.request.get(first.address + accountApps)).json();
    expect(before.map(({ title }) => title)).toEqual([
      'Customer Orders',
      'Loyalty',
      'Delivery',
      'Snoop (demo)',
      'Old warehouse',
    ]);
    const renamed = { dashboard_app: { title: 'Orders of the shop' } };
    await page.request.patch(`${first.address}${accountApps}/${before[0]?.id}`, { data: renamed });
    expect(await first.stop()).toBe(0);

    const second = await startDemo(folder);
    await page.goto(`${second.address}/c/64xyz789`);
    const after: DashboardApp[] = await (await page.request.get(second.address + accountApps)).json();
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(after.find(({ id }) => id === before[1]?.id)?.['x-deskside']).toEqual(before[1]?.['x-deskside']);
    await tab(page, 'Orders of the shop').click();
    await expect(app(page, 'Orders of the shop').getByText('PW-20418')).toBeVisible();
    expect(await second.stop()).toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
