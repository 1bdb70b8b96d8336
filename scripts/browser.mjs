// Finds a Chromium for the tests. What setup.mjs has proven is remembered in .cache/browser.json.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './run.mjs';

/** Where setup.mjs unpacks the Chromium that comes as an npm package. */
export const cacheDir = join(root, '.cache', 'chromium');

/** Which browser setup.mjs has proven. */
export const chosenFile = join(root, '.cache', 'browser.json');

// without --disable-gpu the npm package's Chromium hangs at screenshots on a bare machine
const common = { chromiumSandbox: false, args: ['--disable-gpu', '--disable-quic'] };

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

const finders = {
  env() {
    const executablePath = process.env.DESKSIDE_CHROMIUM;
    return executablePath ? [{ ...common, executablePath }] : [];
  },
  async playwright() {
    const { chromium } = await import('playwright');
    return existsSync(chromium.executablePath()) ? [common] : [];
  },
  system() {
    return systemPlaces.filter((place) => existsSync(place)).map((executablePath) => ({ ...common, executablePath }));
  },
  cache() {
    const executablePath = join(cacheDir, 'chromium');
    if (!existsSync(executablePath)) return [];
    const libraries = [join(cacheDir, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
    const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(cacheDir, 'fonts') };
    return [{ ...common, executablePath, env }];
  },
};

/**
 * Every browser that is there, best first: the one named by DESKSIDE_CHROMIUM, Playwright's own, the system's, the
 * unpacked npm package. DESKSIDE_BROWSER_STEPS=system,cache looks only in the places it names.
 */
export async function findBrowsers() {
  const steps = process.env.DESKSIDE_BROWSER_STEPS?.split(',') ?? Object.keys(finders);
  const found = [];
  for (const step of steps) {
    for (const options of (await finders[step]?.()) ?? []) found.push({ step, options });
  }
  return found;
}

/** How a browser is told from another one in .cache/browser.json. */
export function describe({ step, options }) {
  return { step, executablePath: options.executablePath ?? null, asked: process.env.DESKSIDE_CHROMIUM ?? null };
}

/** Playwright's launch options for the proven browser, else for the first one found, else for none. */
export async function launchOptions() {
  const found = await findBrowsers();
  if (existsSync(chosenFile)) {
    const chosen = readFileSync(chosenFile, 'utf8');
    const proven = found.find((browser) => JSON.stringify(describe(browser)) === chosen);
    if (proven) return proven.options;
  }
  // without a browser the tests that need none still run
  return found[0]?.options ?? common;
}

/**
 * Opens a page, measures a text, takes a picture: what the tests need of a browser.
 *
 * @returns {Promise<string>} its version
 */
export async function proveBrowser(options) {
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ ...options, timeout: 30_000 });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await page.setContent('<span id="a">text</span>');
    const box = await page.locator('#a').boundingBox();
    if (!box || box.width === 0) throw new Error('a text has no width, so no font was found');
    await page.screenshot();
    return browser.version();
  } finally {
    await browser.close();
  }
}
