import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { aliases } from './scripts/aliases.mjs';
import { launchOptions } from './scripts/browser.mjs';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const oldReact = path('./test/react-18/node_modules/');
const testingLibrary = path('./node_modules/@testing-library/react/dist/@testing-library/react.esm.js');

/** Tests of the repository, of the server and of the command line: they read files and listen on ports, and want no DOM. */
const nodeTests = ['test/server/**/*.test.ts', 'test/repository/**/*.test.ts', 'test/cli/**/*.test.ts'];
const browserTests = 'test/**/*.browser.test.tsx';
// one after the other; a file that the first would import runs once only when tests are not isolated
const domSetup = ['./vitest.setup.noise.ts', './vitest.setup.dom.ts'];
const elsewhere = ['test/react-18/**', 'test/e2e/**', browserTests];

// Not Intl: formatters are kept for good and files share a worker, so a fake one would outlive its file.
const fakes = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'Date',
  'performance',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
] as const;

export default defineConfig(async () => {
  const options = await launchOptions();
  // a new object for each project: Vitest writes into it
  const browser = () => ({
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: options }),
    instances: [{ browser: 'chromium' as const }],
  });
  return {
    plugins: [react()],
    resolve: { alias: aliases },
    test: {
      maxWorkers: 2,
      fakeTimers: {
        toFake: [...fakes],
      },
      restoreMocks: true,
      unstubGlobals: true,
      unstubEnvs: true,
      // each group starts when the one before has ended: two cores are not enough for all at once
      projects: [
        {
          extends: true as const,
          test: {
            name: 'unit',
            environment: 'jsdom',
            isolate: false,
            sequence: { groupOrder: 0, setupFiles: 'list' as const },
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: [...nodeTests, ...elsewhere],
            setupFiles: domSetup,
            // as a page under a strict Content-Security-Policy: eval and new Function throw
            execArgv: ['--disallow-code-generation-from-strings'],
          },
        },
        {
          extends: true as const,
          test: {
            name: 'server',
            environment: 'node',
            testTimeout: 30_000,
            sequence: { groupOrder: 1 },
            include: nodeTests,
            setupFiles: ['./vitest.setup.noise.ts'],
          },
        },
        {
          extends: true as const,
          resolve: {
            alias: [
              { find: /^(react|react-dom)(\/.*)?$/, replacement: `${oldReact}$1$2` },
              // its CommonJS file, which Node would take, requires React where no alias reaches
              { find: /^@testing-library\/react$/, replacement: testingLibrary },
              { find: /^@dnd-kit\/(\w+)$/, replacement: path('./node_modules/@dnd-kit/$1/dist/$1.esm.js') },
            ],
          },
          test: {
            name: 'react-18',
            environment: 'jsdom',
            isolate: false,
            sequence: { groupOrder: 2, setupFiles: 'list' as const },
            // every component test once more, in the oldest React that is supported
            include: ['test/**/*.test.tsx', 'test/react-18/*.test.ts'],
            exclude: ['**/node_modules/**', 'test/server/**', browserTests],
            setupFiles: domSetup,
            // what imports React must go through the alias above
            server: { deps: { inline: [/@tanstack\/react-query/, /@testing-library\/react/, /@dnd-kit/] } },
          },
        },
        {
          extends: true as const,
          publicDir: '.storybook/public', // the mock service worker
          test: {
            name: 'browser',
            testTimeout: 20_000,
            sequence: { groupOrder: 3, setupFiles: 'list' as const },
            include: [browserTests],
            setupFiles: domSetup,
            browser: browser(),
          },
        },
        {
          extends: true as const,
          plugins: [storybookTest({ configDir: '.storybook' })],
          test: {
            name: 'storybook',
            testTimeout: 20_000,
            isolate: false,
            sequence: { groupOrder: 4 },
            setupFiles: ['./.storybook/looks.setup.ts'], // every story once more in each look
            browser: browser(),
          },
        },
      ],
    },
  };
});
