import { mkdirSync, mkdtempSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

const demoPort = 47173;
const storybookPort = 47174;

/** Playwright asks its servers for colours, and Node warns when NO_COLOR is set as well. */
const quiet = { FORCE_COLOR: '0' };

/** A database folder of its own for each run. Workers read this file too and must not make another. */
function demoData(): string {
  mkdirSync('test-results', { recursive: true });
  process.env.DESKSIDE_DEMO_DATA ??= mkdtempSync('test-results/demo-data-');
  return process.env.DESKSIDE_DEMO_DATA;
}

// started with node itself and not through npx, so that ending the child ends the server
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // A trace of every test takes a quarter of the time: `--trace on` when one is needed.
  use: { browserName: 'chromium', launchOptions: await launchOptions(), trace: 'off' },
  projects: [
    { name: 'demo', testIgnore: 'storybook*.spec.ts', use: { baseURL: `http://127.0.0.1:${demoPort}` } },
    {
      name: 'storybook',
      testMatch: 'storybook*.spec.ts',
      use: { baseURL: `http://127.0.0.1:${storybookPort}` },
    },
  ],
  webServer: [
    {
      command: 'node dist-demo/server/main.js',
      url: `http://127.0.0.1:${demoPort}`,
      env: { ...quiet, DESKSIDE_DEMO_DATA: demoData(), DESKSIDE_DEMO_PORT: String(demoPort) },
      reuseExistingServer: false,
      timeout: 60_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    },
    {
      command: `node node_modules/vite/bin/vite.js preview --outDir storybook-static --host 127.0.0.1 --port ${storybookPort} --strictPort`,
      url: `http://127.0.0.1:${storybookPort}/iframe.html`,
      env: quiet,
      reuseExistingServer: false,
    },
  ],
});
