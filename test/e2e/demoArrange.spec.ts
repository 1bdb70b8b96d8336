import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import type { PanelInstall } from '../../src/index.js';
import { announced, customer, fieldValue, keepAnnounced } from './demoPage.js';
import { type DemoServer, startDemo } from './demoServer.js';

// On a server of their own, one after the other: what is arranged here is arranged for everybody.
test.describe.configure({ mode: 'default', timeout: 60_000 });

const original = ['Full Name', 'Email', 'Plan', 'MRR', 'Tags', 'Renewal Date', 'Active'];
const planFirst = ['Plan', 'Full Name', 'Email', 'MRR', 'Tags', 'Renewal Date', 'Active'];
const mrrFirst = ['MRR', 'Full Name', 'Email', 'Plan', 'Tags', 'Renewal Date', 'Active'];
const pathOfPriya = '/c/64xyz789';
const api = '/api/accounts/64acc001/integration-app';

let folder: string;
let demo: DemoServer;

test.beforeAll(async () => {
  // It starts five more servers and a database.
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'deskside-demo-'));
  demo = await startDemo(folder);
});
test.afterAll(async () => {
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});
test.afterEach(async ({ page }) => {
  await page.goto(demo.address);
  const installs: PanelInstall[] = await (await page.request.get(`${demo.address}${api}/install`)).json();
  for (const { appId, versionId, _id } of installs) {
    const at = `${demo.address}${api}/${appId}/version/${versionId}/install/${_id}`;
    expect((await page.request.patch(at, { data: { config: null } })).ok()).toBe(true);
  }
});

const panel = (page: Page): Locator => customer(page).getByRole('region', { name: 'My CRM Panel', exact: true });
const rows = (page: Page): Locator => panel(page).getByRole('list', { name: 'Fields' }).getByRole('listitem');
const button = (page: Page, name: string): Locator => panel(page).getByRole('button', { name, exact: true });
const shown = (page: Page): Locator => panel(page).locator('dt');
/** What stands under the list; that of the values is another one. */
const notice = (page: Page): Locator => panel(page).getByRole('group').getByRole('alert');
const isSaved = (page: Page): Promise<void> => expect(panel(page).getByText('Saved', { exact: true })).toBeVisible();

async function openEditor(page: Page, path = pathOfPriya): Promise<void> {
  await page.goto(demo.address + path);
  await expect(fieldValue(page, 'MRR')).toContainText('₹4,999');
  await button(page, 'Arrange the fields of My CRM Panel').click();
  await expect(rows(page)).toHaveText(original);
}

/** The middle of what is there to take hold of. */
async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Ana's page, and Ben's in another tab of the same browser, as the menu opens it. */
async function openBen(page: Page, context: BrowserContext): Promise<Page> {
  await page.getByTitle('Signed in as Ana Ruiz').click();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open as Ben Okoye in a new window' }).click();
  const ben = await opened;
  await expect(ben).toHaveURL(/\/as\/ben$/);
  return ben;
}

test('a field that is dragged to the top stays there after a reload and a restart, and is there for Ben', async ({
  page,
}) => {
  await openEditor(page);
  const top = await middleOf(button(page, 'Drag Full Name'));
  await expect(async () => {
    const handle = await middleOf(button(page, 'Drag Plan'));
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(handle.x, handle.y - 10, { steps: 3 });
    // The code that drags comes when the editor stands.
    const grabbed = await rows(page).nth(2).getAttribute('data-dragging');
    if (grabbed === null) await page.mouse.up();
    expect(grabbed).not.toBeNull();
  }).toPass();
  await page.mouse.move(top.x, top.y - 2, { steps: 12 });
  await page.mouse.up();
  await expect(rows(page)).toHaveText(planFirst);
  await expect(shown(page)).toHaveText(planFirst);
  await isSaved(page);

  await page.reload();
  await expect(shown(page)).toHaveText(planFirst);

  expect(await demo.stop()).toBe(0);
  demo = await startDemo(folder);
  await page.goto(demo.address + pathOfPriya);
  await expect(shown(page)).toHaveText(planFirst);
  await page.goto(`${demo.address}/as/ben${pathOfPriya}`);
  await expect(page.getByTitle('Signed in as Ben Okoye')).toBeVisible();
  await expect(shown(page)).toHaveText(planFirst);
});

test('a finger drags a field', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await openEditor(page, `${pathOfPriya}#customer`);
  const finger = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0): Promise<unknown> =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const top = await middleOf(button(page, 'Drag Full Name'));
  await expect(async () => {
    const { x, y } = await middleOf(button(page, 'Drag Plan'));
    await touch('touchStart', x, y);
    await touch('touchMove', x, y - 6);
    await touch('touchMove', x, y - 12);
    const grabbed = await rows(page).nth(2).getAttribute('data-dragging');
    if (grabbed === null) await touch('touchEnd');
    expect(grabbed).not.toBeNull();
  }).toPass();
  for (const by of [30, 15, 5, -2]) await touch('touchMove', top.x, top.y + by);
  await touch('touchEnd');
  await expect(rows(page)).toHaveText(planFirst);
  await isSaved(page);
  await context.close();
});

test('the keyboard alone moves a field, and each step is announced once', async ({ page }) => {
  await keepAnnounced(page);
  await openEditor(page);
  const handle = button(page, 'Drag Plan');
  await handle.focus();
  for (const key of ['Space', 'ArrowUp', 'ArrowUp', 'Space']) {
    await page.keyboard.press(key);
    await expect(handle).toBeFocused();
  }
  await expect(shown(page)).toHaveText(planFirst);
  await isSaved(page);
  expect(await announced(page)).toEqual(['Plan grabbed, 3 of 7', '2 of 7', '1 of 7', 'Plan dropped at 1 of 7']);

  await page.keyboard.press('Space');
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveText(planFirst);
  expect((await announced(page)).slice(4)).toEqual(['Plan grabbed, 1 of 7', '7 of 7', 'Plan is back at 1 of 7']);
});

test('single clicks alone move a field, and hide one', async ({ page }) => {
  await openEditor(page);
  await button(page, 'Move Plan up').click();
  await button(page, 'Move Plan up').click();
  await expect(rows(page)).toHaveText(planFirst);
  const tags = panel(page).getByRole('switch', { name: 'Show Tags' });
  await tags.click();
  await expect(tags).not.toBeChecked();
  const withoutTags = planFirst.filter((name) => name !== 'Tags');
  await expect(shown(page)).toHaveText(withoutTags);
  await isSaved(page);
  await page.reload();
  await expect(shown(page)).toHaveText(withoutTags);
  await expect(panel(page)).not.toContainText('Early Adopter');
});

for (const [way, result] of [
  ['Keep mine', mrrFirst],
  ['Take theirs', planFirst],
] as const) {
  test(`two agents who arrange at once: ${way}`, async ({ page, context }) => {
    await page.goto(demo.address);
    const ben = await openBen(page, context);
    await openEditor(ben, `/as/ben${pathOfPriya}`);

    await openEditor(page);
    await button(page, 'Move Plan to the top').click();
    await isSaved(page);

    await button(ben, 'Move MRR to the top').click();
    const alert = notice(ben);
    await expect(alert).toContainText('Someone else changed these fields meanwhile');
    await expect(shown(ben)).toHaveText(mrrFirst);
    await alert.getByRole('button', { name: way }).click();
    await expect(alert).toHaveText('');
    await expect(shown(ben)).toHaveText(result);
    await expect(button(ben, 'Done')).toBeFocused();
    if (way === 'Keep mine') await isSaved(ben);
    await page.reload();
    await expect(shown(page)).toHaveText(result);
  });
}

test('a refused save is taken back and said, and the focus stays', async ({ page }) => {
  await openEditor(page);
  const patches = (url: URL): boolean => url.pathname.includes('/install/');
  await page.route(patches, (route) =>
    route.request().method() === 'PATCH' ? route.fulfill({ status: 500, json: { title: 'No' } }) : route.continue(),
  );
  const toTop = button(page, 'Move Plan to the top');
  await toTop.click();
  const alert = notice(page);
  await expect(alert).toContainText('The change was not saved');
  await expect(alert).toContainText('The fields stand as they were before.');
  await expect(rows(page)).toHaveText(original);
  await expect(shown(page)).toHaveText(original);
  await expect(toTop).toBeFocused();

  await page.unroute(patches);
  await alert.getByRole('button', { name: 'Save again' }).click();
  await isSaved(page);
  await expect(shown(page)).toHaveText(planFirst);
});

test('each agent’s desk knows that agent’s session alone, under the same rules', async ({ page }) => {
  await page.goto(demo.address);
  const session = async (path: string): Promise<unknown> => {
    const answer = await page.request.get(`${demo.address}${path}/desk/session`);
    return answer.ok() ? ((await answer.json()) as { agent: { name: string } }).agent.name : answer.status();
  };
  expect(await session('')).toBe('Ana Ruiz');
  expect(await session('/as/ben'), 'Ana’s cookie is sent there too, and counts for nothing').toBe(401);
  const opened = await page.goto(`${demo.address}/as/ben`);
  expect(opened?.headers()['content-security-policy']).toContain("style-src 'self'");
  expect([await session(''), await session('/as/ben')]).toEqual(['Ana Ruiz', 'Ben Okoye']);
  const foreign = await page.request.post(`${demo.address}/as/ben/desk${pathOfPriya}/messages`, {
    headers: { origin: 'https://elsewhere.example' },
    data: { text: 'Not from here' },
  });
  expect(foreign.status()).toBe(403);
  expect((await page.request.get(`${demo.address}/as/nobody`)).status()).toBe(404);
});
