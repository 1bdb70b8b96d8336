import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

const { args = [], ...browser } = await launchOptions();

/**
 * Dashboard apps on real origins. Each worker starts its own servers, on free ports. `vite build -c
 * test/origins/vite.config.ts` comes first: it builds the helpdesk's page.
 */
export default defineConfig({
  testDir: 'test/origins',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/origins',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // The machine may be busy; what holds at once holds at once all the same.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/origins.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { ...browser, args },
    ignoreHTTPSErrors: true,
    // A trace of every test takes a quarter of the time: `--trace on` when one is needed.
    trace: 'off',
  },
  projects: [
    { name: 'origins', testIgnore: 'measured.spec.ts' },
    // What is measured in milliseconds and bytes has the machine for itself.
    { name: 'measured', testMatch: 'measured.spec.ts', dependencies: ['origins'], fullyParallel: false },
  ],
});
