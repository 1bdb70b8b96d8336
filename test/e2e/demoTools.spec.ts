import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { sampleKeys } from '../../demo/integrations/keys.js';
import { brokenIntegrations } from '../../demo/shared/brokenIntegrations.js';
import type { SampleAddress } from '../../demo/shared/desk.js';
import { app, customer, fieldValue, openConversation, problems, seenIn, tab, watch } from './demoPage.js';
import { startDemo } from './demoServer.js';

/** A script waits for an interpreter, which takes seconds to start and more on a busy machine. */
const soon = { timeout: 25_000 };

const schema = JSON.stringify({
  type: 'object',
  properties: {
    'Full Name': { type: 'string' },
    Plan: { type: 'string' },
    MRR: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
  },
});

/** A script as an admin would write it, against the demo's own customer system. */
const script = (address: string): string => `import requests

def get_sidebar_data(context):
    email = (context["customer"] or {}).get("email")
    found = requests.get("${address}", params={"email": email}, timeout=30)
    return {"title": "Loyalty", "items": [{"title": email, "sections": [{"fields": {"Status": found.status_code}}]}]}
`;

const findings = (page: Page): Locator => page.locator('.deskside-finding').filter({ visible: true });
const samplesOf = async (page: Page): Promise<SampleAddress[]> => (await page.request.get('/desk/samples')).json();

/** Saves the form; it stays open, as the record that it now is, until one goes back to the list. */
async function saveAndGoBack(page: Page, list: string): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('tabpanel').getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('tabpanel').getByRole('button', { name: list, exact: true }).click();
}

test.describe('from nothing', () => {
  test.setTimeout(180_000);
  let folder: string;
  let demo: Awaited<ReturnType<typeof startDemo>> | undefined;
  test.beforeAll(async () => {
    // It starts five more servers and a database.
    test.setTimeout(120_000);
    folder = await mkdtemp(join(tmpdir(), 'deskside-empty-'));
    demo = await startDemo(folder, { DESKSIDE_DEMO_EMPTY: '1' });
  });
  test.afterAll(async () => {
    await demo?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('an admin registers a panel, a widget and an app, tests each, switches them on, and an agent sees them', async ({
    browser,
  }) => {
    const page = await browser.newPage({ baseURL: demo?.address });
    const started = performance.now();
    await page.goto('/c/64xyz789');
    await expect(customer(page).getByText('Nothing is connected yet')).toBeVisible();
    const samples = await samplesOf(page);
    const addressOf = (name: string): string => samples.find((sample) => sample.name === name)?.address ?? '';

    await page.locator('.nd-me > summary').click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Add a panel' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('My CRM');
    await page.getByRole('textbox', { name: 'Endpoint' }).fill(addressOf('crm'));
    await page.getByRole('textbox', { name: 'Schema' }).fill(schema);
    await page.getByRole('textbox', { name: 'Secret' }).fill(sampleKeys.crm);
    await page.getByRole('button', { name: 'Run test' }).click();
    await expect(page.getByText('₹4,999').first()).toBeVisible();
    await page.getByRole('checkbox', { name: 'Show this panel to agents' }).check();
    await saveAndGoBack(page, 'Panels');
    await expect(page.getByRole('switch', { name: /My CRM/ })).toBeChecked();

    await page.getByRole('tab', { name: 'Widgets' }).click();
    await page.getByRole('button', { name: 'Add a widget' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Loyalty');
    await page.getByRole('textbox', { name: 'Script' }).fill(script(addressOf('customers')));
    await page.getByRole('button', { name: 'Run test' }).click();
    await expect(page.getByRole('heading', { name: 'priya@example.com' })).toBeVisible(soon);
    await page.getByRole('checkbox', { name: 'Run this widget for agents' }).check();
    await saveAndGoBack(page, 'Widgets');
    await expect(page.getByRole('switch', { name: /Loyalty/ })).toBeChecked();

    await page.getByRole('tab', { name: 'Dashboard apps' }).click();
    await page.getByRole('button', { name: 'Add a dashboard app' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Customer Orders');
    await page.getByRole('textbox', { name: 'Address' }).fill(addressOf('Customer Orders'));
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect(page.getByText('The page answers and can be shown here.')).toBeVisible();
    await saveAndGoBack(page, 'Dashboard apps');
    await expect(page.getByRole('list').getByText('Customer Orders')).toBeVisible();

    await page.getByRole('link', { name: 'Conversations' }).click();
    await openConversation(page, 'Priya');
    await expect(fieldValue(page, 'MRR')).toHaveText('₹4,999');
    await expect(customer(page).getByRole('region', { name: 'Loyalty' })).toContainText('priya@example.com', soon);
    await tab(page, 'Customer Orders').click();
    await expect(app(page, 'Customer Orders').getByRole('heading').first()).toBeVisible();
    expect(performance.now() - started).toBeLessThan(5 * 60_000);
    await page.close();
  });
});

test.describe('the workbench', () => {
  const causes: Readonly<Record<string, RegExp>> = {
    'Wrong key case': /the key “email” where the schema has “Email”.*Send it as “Email”/s,
    'Number as string': /“Orders” came as a text.*without quotes/s,
    'HTML answer': /an HTML page titled “Sign in” instead of JSON.*Answer with one JSON object/s,
    'Server error': /answered with status 500.*its own log/s,
    Slow: /took [\d.]+ s, which is more than the aim of 2 s.*Make it faster/s,
    'Wrong content type': /content-type says “text\/plain”.*application\/json/s,
    'NaN from Python': /“MRR.value” is NaN.*Send null/s,
    'Currency without code': /“MRR” has no currency code.*"code": "INR"/s,
    'Expired token': /answered with status 401.*Renew the credential/s,
    'Refuses framing': /X-Frame-Options.*/is,
  };

  test('has a cause and a cure for each of the ten broken integrations', async ({ page }) => {
    test.setTimeout(90_000);
    expect(Object.keys(causes)).toEqual(brokenIntegrations.map(({ name }) => name));
    await page.goto('/workbench');
    for (const { name, kind } of brokenIntegrations) {
      if (kind === 'app') continue;
      await page.getByRole('button', { name: `Broken: ${name}` }).click();
      await page.getByRole('button', { name: 'Run test' }).click();
      await expect(findings(page), name).toHaveCount(1);
      await expect(findings(page), name).toHaveText(causes[name] ?? /$^/);
    }
    await page.getByRole('tab', { name: 'Dashboard apps' }).click();
    const address = (await samplesOf(page)).find(({ name }) => name === 'Refuses framing')?.address ?? '';
    await page.getByRole('textbox', { name: 'Address of the app' }).fill(address);
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('button', { name: 'Check the address' }).click();
    await expect(findings(page)).toHaveText(causes['Refuses framing'] ?? /$^/);
  });
});

for (const place of ['settings', 'workbench']) {
  test(`the page of the ${place} breaks no policy and no rule of axe, in light and in dark`, async ({ page }) => {
    test.setTimeout(60_000);
    await watch(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${place}`);
      await expect(page.getByRole('tab').first()).toBeVisible();
      for (const tabName of await page.getByRole('tab').allTextContents()) {
        await tab(page, tabName).click();
        expect(await problems(page), `${tabName}, ${colorScheme}`).toEqual([]);
      }
      expect((await seenIn(page.mainFrame())).violations).toEqual([]);
    }
  });
}

/** Each form of the settings with a try-out in it, and a finished test of the workbench: where a page is fullest. */
const fullest: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the form of a panel': async (page) => {
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Edit Broken: Wrong key case' }).click();
    await page.getByRole('button', { name: 'Run test' }).click();
    await expect(page.getByRole('heading', { name: /^Something is wrong/ })).toBeVisible();
    await page.getByText('Versions', { exact: true }).click();
    await page.getByText('Order of the fields').click();
  },
  'the form of a widget': async (page) => {
    await page.goto('/settings');
    await tab(page, 'Widgets').click();
    await page.getByRole('button', { name: 'Edit CRM' }).click();
    await page.getByRole('button', { name: 'Run test' }).click();
    await expect(page.getByRole('heading', { name: 'All is well' })).toBeVisible(soon);
  },
  'the form of an app': async (page) => {
    await page.goto('/settings');
    await tab(page, 'Dashboard apps').click();
    await page.getByRole('button', { name: 'Edit Customer Orders' }).click();
    await page.getByText('More settings').click();
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect(page.getByText('The page answers and can be shown here.')).toBeVisible();
  },
  'a form that cannot be saved': async (page) => {
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Add a panel' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('This cannot be saved yet')).toBeVisible();
  },
  'a finished test of the workbench': async (page) => {
    await page.goto('/workbench');
    await page.getByRole('button', { name: 'Broken: Wrong key case' }).click();
    await expect(findings(page)).toHaveCount(1);
    await page.getByText('What the endpoint is told').click();
    await page.getByText('Request', { exact: true }).click();
  },
};

for (const [name, fill] of Object.entries(fullest)) {
  test(`${name} breaks no rule of axe and fits, in light, in dark, and at 390 pixels`, async ({ page }) => {
    test.setTimeout(60_000);
    await fill(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1360, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        expect(await problems(page), `${colorScheme}, ${width} pixels`).toEqual([]);
        const main = page.getByRole('main');
        expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      }
    }
  });
}

/** Goes on by Tab until something of this role and name has the focus, and says if anything on the way could not be seen. */
async function tabTo(
  page: Page,
  role: 'button' | 'checkbox' | 'link' | 'tab' | 'textbox',
  name: string,
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).and(page.locator(':focus'));
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.count()) return;
    await page.keyboard.press('Tab');
    expect(await hiddenFocus(page)).toBeNull();
  }
  throw new Error(`Tab did not come to “${name}”`);
}

/** What has the focus, if its first line is behind something else, out of the window, or without a ring. */
function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { x, y, width, height } = focused.getBoundingClientRect();
    const there = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 14));
    const isSeen = there !== null && (focused.contains(there) || there.contains(focused));
    const hasRing = getComputedStyle(focused).outlineStyle !== 'none';
    return isSeen && hasRing ? null : `${focused.outerHTML.slice(0, 120)} (seen: ${isSeen}, ring: ${hasRing})`;
  });
}

test.describe('without a mouse', () => {
  test.setTimeout(90_000);
  let folder: string;
  let demo: Awaited<ReturnType<typeof startDemo>> | undefined;
  // A demo of its own: what is registered here is seen in no other test's sidebar.
  test.beforeAll(async () => {
    // It starts five more servers and a database.
    test.setTimeout(120_000);
    folder = await mkdtemp(join(tmpdir(), 'deskside-keyboard-'));
    demo = await startDemo(folder, { DESKSIDE_DEMO_EMPTY: '1' });
  });
  test.afterAll(async () => {
    await demo?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('a panel is registered, tried out and switched on with the keyboard alone', async ({ browser }) => {
    // Low, so that most of what takes the focus comes from behind the row that saves.
    const page = await browser.newPage({ baseURL: demo?.address, viewport: { width: 1280, height: 520 } });
    const name = 'By keyboard';
    await page.goto('/settings');
    await expect(page.getByRole('button', { name: 'Add a panel' })).toBeVisible();
    const address = (await samplesOf(page)).find((sample) => sample.name === 'crm')?.address ?? '';
    await tabTo(page, 'button', 'Add a panel');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Add a panel' })).toBeFocused();
    await tabTo(page, 'textbox', 'Name');
    await page.keyboard.insertText(name);
    await tabTo(page, 'textbox', 'Endpoint');
    await page.keyboard.insertText(address);
    await tabTo(page, 'textbox', 'Schema');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(schema);
    // Tab writes where code was typed, and leaves after Escape.
    await page.keyboard.press('Escape');
    await tabTo(page, 'textbox', 'Secret');
    await page.keyboard.insertText(sampleKeys.crm);
    await tabTo(page, 'checkbox', 'Show this panel to agents');
    await page.keyboard.press('Space');
    await tabTo(page, 'button', 'Save');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tabpanel').getByText('Saved', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save' })).toBeFocused();
    await tabTo(page, 'button', 'Run test');
    await page.keyboard.press('Enter');
    await expect(page.getByText('₹4,999').first()).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Back to panels' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Panels' })).toBeFocused();
    await expect(page.getByRole('switch', { name })).toBeChecked();

    await tabTo(page, 'button', `Delete ${name}`);
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', 'Delete');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('switch', { name })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Panels' })).toBeFocused();
    await page.close();
  });
});
