import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

const { args = [], ...browser } = await launchOptions();

/** Dashboard apps on real origins. Needs no build and no server: each worker starts its own, on free ports. */
export default defineConfig({
  testDir: 'test/origins',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/origins',
  globalSetup: './test/origins/support/buildHost.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/origins.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { ...browser, args },
    ignoreHTTPSErrors: true,
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'origins', testIgnore: 'measured.spec.ts' },
    // What is measured in milliseconds and bytes has the machine for itself.
    { name: 'measured', testMatch: 'measured.spec.ts', dependencies: ['origins'], fullyParallel: false },
  ],
});
