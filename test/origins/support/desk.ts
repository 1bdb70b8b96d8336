import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { HostOptions } from './hostPage.js';
import { type Context, priya } from './people.js';
import { markerStart, type Recorded } from './recorder.js';
import type { World } from './world.js';

/** The text by which apps ask. */
export const request = 'chatwoot-dashboard-app:fetch-info';

/** What a test mounts; everything crosses into the page as JSON. */
export type MountOptions = Omit<HostOptions, 'context' | 'selectContext' | 'handlers'> & { readonly context?: Context };

type RecordedWindow = Window & { readonly recorded: Recorded };

/** The helpdesk's page as the tests use it. An app stands in a place; it is called "one" unless the test names it. */
export class Desk {
  #markers = 0;

  constructor(
    readonly page: Page,
    readonly world: World,
  ) {}

  /** Shows an app. It is there, or refused, when this resolves; its page may still be loading. */
  async mount(options: MountOptions, place = 'one'): Promise<void> {
    await this.page.evaluate(([place, options]) => window.desk.mount(place, options), [
      place,
      { context: priya, ...options },
    ] as const);
  }

  setContext(context: Context | string, place = 'one'): Promise<void> {
    return this.page.evaluate(([place, context]) => window.desk.setContext(place, context), [place, context] as const);
  }

  unmount(place = 'one'): Promise<void> {
    return this.page.evaluate((place) => window.desk.unmount(place), place);
  }

  /** Puts a frame on the helpdesk's page, in the place "stranger", that no app was registered for. */
  async addStranger(address: string): Promise<Frame> {
    await this.page.evaluate((address) => {
      const place = document.createElement('section');
      place.id = 'stranger';
      place.append(Object.assign(document.createElement('iframe'), { src: address }));
      document.querySelector('main')?.append(place);
    }, address);
    return this.arrived(address, 'stranger');
  }

  /** The codes and sentences of what an integrator was told. */
  diagnostics(place = 'one'): Promise<string[]> {
    return this.page.evaluate(
      (place) => window.desk.diagnostics(place).map(({ code, path, message }) => `${code} ${path} ${message}`),
      place,
    );
  }

  /** The place itself: the bar, the frame, the notices. */
  at(place = 'one'): Locator {
    return this.page.locator(`#${place}`);
  }

  /** The window of an app. It stays the same one over everything that its page navigates to. */
  async frame(place = 'one'): Promise<Frame> {
    const element = await this.at(place).locator('iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`There is no frame in “${place}”.`);
    return frame;
  }

  /** Waits until the window of an app shows the page of an address. */
  async arrived(address: string, place = 'one'): Promise<Frame> {
    const frame = await this.frame(place);
    await frame.waitForURL(address);
    return frame;
  }

  /** Posts to the helpdesk from an app's window, and waits until the helpdesk's window has received it. */
  async post(expression: string, place = 'one'): Promise<void> {
    const before = await this.countMessages();
    await (await this.frame(place)).evaluate(`parent.postMessage(${expression}, '*')`);
    await expect.poll(() => this.countMessages()).toBeGreaterThan(before);
  }

  /** Asks as the document says. */
  ask(place = 'one'): Promise<void> {
    return this.post(`'${request}'`, place);
  }

  /** How many messages the helpdesk's window has received, from an origin or from all. */
  countMessages(origin?: string): Promise<number> {
    return this.page.evaluate((origin) => {
      const { counts } = (window as unknown as RecordedWindow).recorded;
      return origin === undefined
        ? [...counts.values()].reduce((sum, count) => sum + count, 0)
        : (counts.get(origin) ?? 0);
    }, origin);
  }

  /**
   * What the page in an app's window has been told up to now. A marker is posted behind whatever the helpdesk has posted:
   * messages of one window to another one keep their order, so what is not there when it arrives was never sent.
   */
  async told(place = 'one'): Promise<string[]> {
    this.#markers += 1;
    const marker = `${markerStart}${this.#markers}.`;
    const frame = await this.frame(place);
    let messages: string[] = [];
    const arrived = async (): Promise<boolean> => {
      // Once more each time: a page that is only just coming misses what the one before it was sent.
      await this.page.evaluate(
        ([place, marker]) =>
          document.querySelector<HTMLIFrameElement>(`#${place} iframe`)?.contentWindow?.postMessage(marker, '*'),
        [place, marker] as const,
      );
      messages = await frame.evaluate(() => (window as unknown as RecordedWindow).recorded.received).catch(() => []);
      return messages.includes(marker);
    };
    await expect.poll(arrived, { intervals: [10, 20, 50] }).toBe(true);
    return messages.slice(0, messages.lastIndexOf(marker)).filter((message) => !message.startsWith(markerStart));
  }

  /** Waits until the page in an app's window has been told so many times, and for no more. */
  async toldTimes(times: number, place = 'one'): Promise<string[]> {
    await expect.poll(async () => (await this.told(place)).length).toBeGreaterThanOrEqual(times);
    const told = await this.told(place);
    expect(told).toHaveLength(times);
    return told;
  }

  /** What the server of an origin knows: which messages its pages were told, as they say themselves. */
  async knownAt(origin: string): Promise<readonly string[]> {
    // That a marker has come shows that its pages do tell.
    await expect.poll(() => this.world.heardAt(origin).join()).toContain(markerStart);
    return this.world.heardAt(origin).filter((message) => !message.startsWith(markerStart));
  }

  /** How often React has changed anything on the helpdesk's page. */
  commits(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as RecordedWindow).recorded.commits);
  }

  /** What the helpdesk's own policy forbade. */
  violations(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as RecordedWindow).recorded.violations);
  }
}
