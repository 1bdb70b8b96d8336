import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';

export const customer = (page: Page): Locator => page.getByRole('complementary', { name: 'Customer' });
export const openConversation = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Conversations' }).getByRole('link').filter({ hasText: name }).click();
export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name });
/** The app of the conversation on screen; those of others have longer names. */
export const app = (page: Page, name: string): FrameLocator => page.frameLocator(`iframe[title="${name}"]`);

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
