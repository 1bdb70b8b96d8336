import type { LaunchOptions } from 'playwright';

/** Playwright's launch options for the browser that `scripts/setup.mjs` has proven. */
export function launchOptions(): Promise<LaunchOptions>;
