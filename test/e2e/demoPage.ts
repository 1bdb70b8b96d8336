import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';

export const customer = (page: Page): Locator => page.getByRole('complementary', { name: 'Customer' });
export const openConversation = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Conversations' }).getByRole('link').filter({ hasText: name }).click();
export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name });
/** The app of the conversation on screen; those of others have longer names. */
export const app = (page: Page, name: string): FrameLocator => page.frameLocator(`iframe[title="${name}"]`);

/** The field's value in the open panel. */
export const fieldValue = (page: Page, label: string): Locator =>
  customer(page)
    .locator('[data-kind="panel"] .deskside-field')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) })
    .locator('dd');

/** Says that the reader saves data, so that every request is one of the conversation on screen. */
export async function fetchNothingAhead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}

/** Keeps what the list that is put in order says to screen readers. */
export async function keepAnnounced(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    (window as unknown as { said: string[] }).said = said;
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]');
        const text = region?.closest('.deskside-arranging') && region.textContent;
        if (text) said.push(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}
export const announced = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

/** What the scripts of {@link watch} have seen in a frame. */
export interface Seen {
  readonly messages: readonly unknown[];
  readonly titles: readonly string[];
  readonly violations: readonly string[];
}

/** Notes in every frame what it is told, which headings it shows, and what its policy forbade. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { messages: [] as unknown[], titles: [] as string[], violations: [] as string[] };
    (window as unknown as { seen: typeof seen }).seen = seen;
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    if (window === window.top) return;
    window.addEventListener('message', (event) => seen.messages.push(event.data));
    new MutationObserver(() => {
      const title = document.querySelector('h1')?.textContent;
      if (title && seen.titles.at(-1) !== title) seen.titles.push(title);
    }).observe(document, { childList: true, subtree: true });
  });
}

export const seenIn = (frame: Frame): Promise<Seen> => frame.evaluate(() => (window as unknown as { seen: Seen }).seen);
export const framesOf = (page: Page, path: string): Frame[] =>
  page.frames().filter((frame) => new URL(frame.url()).pathname === path);

export async function frameOf(page: Page, path: string): Promise<Frame> {
  await expect.poll(() => framesOf(page, path).length).toBe(1);
  return framesOf(page, path)[0] as Frame;
}

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, in words that name the rule and the place. */
export async function problems(page: Page, { besides = [] }: { besides?: string[] } = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ runOnly: wcag22, rules: { 'target-size': { enabled: true } } });
  for (const selector of besides) builder.exclude(selector);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
