import { test as base, expect } from '@playwright/test';
import { Desk } from './desk.js';
import { markerStart, record } from './recorder.js';
import { openWorld, type World } from './world.js';

/** A test with the helpdesk's page open. Whatever it does, no page fails and nothing is against the host page's policy. */
export const test = base.extend<{ desk: Desk }, { world: World }>({
  world: [
    async ({ browserName }, provide) => {
      if (browserName !== 'chromium') throw new Error('Only Chromium lets its own resolver be told where names lead.');
      const world = await openWorld();
      await provide(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, world }, provide) =>
      provide({ ...launchOptions, args: [...(launchOptions.args ?? []), ...world.args] }),
    { scope: 'worker' },
  ],
  desk: async ({ page, context, world }, provide) => {
    world.forget();
    const problems: string[] = [];
    context.on('weberror', (error) => problems.push(error.error().message));
    page.on('dialog', (dialog) => problems.push(`a dialog: ${dialog.message()}`));
    await context.addInitScript(record, markerStart);
    await page.goto('https://desk.example/');
    const desk = new Desk(page, world);
    await provide(desk);
    expect(await desk.violations(), 'what the host page’s policy forbade').toEqual([]);
    expect(problems, 'errors of pages').toEqual([]);
    expect(page.url(), 'where the host page is').toBe('https://desk.example/');
  },
});

export { expect };
