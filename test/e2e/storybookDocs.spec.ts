import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'docs' | 'story';
  readonly tags: readonly string[];
}

const index: Readonly<Record<string, Entry>> = JSON.parse(readFileSync('storybook-static/index.json', 'utf8')).entries;
const pages = Object.values(index).filter(({ type }) => type === 'docs');
const texts = pages.filter(({ tags }) => tags.includes('unattached-mdx'));

/** Opens a page of the site without the frame around it, and gives what the console complained of. */
async function open(page: Page, id: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(`/iframe.html?viewMode=docs&id=${id}`);
  await page.locator('#storybook-docs h1').first().waitFor();
  return complaints;
}

test.describe('the documentation’s pages', () => {
  for (const { id, title } of texts) {
    test(`${title}: stands, passes axe and says nothing in the console`, async ({ page }) => {
      test.setTimeout(90_000); // the reference is long
      const complaints = await open(page, id);
      const pictures = page.locator('#storybook-docs img');
      expect(await pictures.evaluateAll((all) => all.filter((one) => !(one as HTMLImageElement).naturalWidth))).toEqual(
        [],
      );
      const { violations } = await new AxeBuilder({ page })
        .include('#storybook-docs')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }

  test('no link leads nowhere', async ({ page }) => {
    test.setTimeout(90_000);
    const fragments = new Map<string, readonly string[]>();
    const links: { readonly on: string; readonly href: string }[] = [];
    for (const { id } of texts) {
      await open(page, id);
      const found = await page.locator('#storybook-docs').evaluate((content) => ({
        ids: [...content.querySelectorAll('[id]')].map((element) => element.id),
        hrefs: [...content.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
      }));
      fragments.set(id, found.ids);
      links.push(...found.hrefs.map((href) => ({ on: id, href })));
    }
    const nowhere = links.filter(({ on, href }) => {
      if (/^(https:\/\/|mailto:)[^\s/]/.test(href)) return false;
      const link = /^(?:\?path=\/docs\/(?<to>[\w-]+))?(?:#(?<hash>.+))?$/.exec(href)?.groups;
      const { to = on, hash } = link ?? { to: '' };
      return !fragments.has(to) || (hash !== undefined && !fragments.get(to)?.includes(decodeURIComponent(hash)));
    });
    expect(links.length).toBeGreaterThan(100);
    expect(nowhere).toEqual([]);
  });

  test('a link leads to its page, and to its place there', async ({ page }) => {
    await page.goto('/?path=/docs/guides-a-signed-context--docs');
    const content = page.frameLocator('#storybook-preview-iframe');
    await content.getByRole('link', { name: 'signs its calls' }).click();
    await expect(content.getByRole('heading', { name: 'For backend authors' })).toBeVisible();
    await expect(content.getByRole('heading', { name: 'Who calls' })).toBeInViewport();
  });
});

test.describe('the components’ pages', () => {
  const components = [
    'panels-panelfields',
    'panels-panel',
    'panels-fieldconfigeditor',
    'widgets-widgetcard',
    'widgets-widgetlist',
    'dashboard-apps-dashboardappframe',
    'dashboard-apps-dashboardapptabs',
    'sidebar-conversationsidebar',
  ];
  for (const id of components) {
    test(`${id}: says what it does, and what each prop does`, async ({ page }) => {
      await open(page, `${id}--docs`);
      const intro = page.locator('#storybook-docs p').first();
      await expect(intro).toHaveText(/\w+ \w+ \w+/);
      const rows = page.locator('.docblock-argstable-body > tr');
      await expect(rows.first()).toBeVisible();
      const silent = await rows.evaluateAll((all) =>
        all
          .map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent?.trim() ?? ''))
          .filter(([name, words]) => name && !/\w+ \w+/.test(words ?? ''))
          .map(([name]) => name),
      );
      expect(silent).toEqual([]);
    });
  }

  const titles = pages.filter(({ tags }) => !tags.includes('unattached-mdx'));
  for (const { id, title } of titles) {
    test(`${title}: stands and passes axe`, async ({ page }) => {
      test.setTimeout(90_000);
      await open(page, id);
      const { violations } = await new AxeBuilder({ page })
        .include('#storybook-docs')
        // Each story is judged alone, in eight looks. The editor of a list is Storybook's, an <li> without a list around it.
        .exclude('.docs-story')
        .exclude('.docblock-argstable li')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
      ).toEqual([]);
    });
  }

  test('a control changes what stands above it', async ({ page }) => {
    await open(page, 'panels-panelfields--docs');
    const panel = page.locator('#storybook-docs .deskside-fields').first();
    await expect(panel).toContainText('₹4,999');
    const locale = page.getByRole('row', { name: /^locale/ });
    await locale.getByRole('button', { name: /set string/i }).click();
    await locale.getByRole('textbox').fill('de-DE');
    await expect(panel).toContainText('4.999');
  });
});
