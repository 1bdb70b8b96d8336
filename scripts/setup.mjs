// Makes a fresh clone ready. Uses only Node's own modules until `npm ci` has run.
//   node scripts/setup.mjs                  packages, the React 18 packages, and a browser
//   node scripts/setup.mjs --packages-only  packages alone
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './run.mjs';

const packagesOnly = process.argv.includes('--packages-only');

function stop(sentence) {
  console.error(`deskside: ${sentence}`);
  // the first half of `npm test`, which ends with this line whatever happens
  if (!packagesOnly) console.log('0 passed, 1 failed');
  process.exit(1);
}

/** 20.19 or newer, 22.13 or newer, 24 or newer, as package.json says under "engines". */
function nodeIsSupported() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
}

/** Installs what the lock file of a folder names, unless that was done before. */
function installPackages(folder, name) {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const want = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  const stamp = join(folder, 'node_modules', '.deskside-setup');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  console.log(`deskside: installing ${name} (npm ci)`);
  const { ok, reason } = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: folder });
  if (!ok) {
    stop(
      reason.includes('ENOENT')
        ? 'npm was not found; it comes with Node: install Node from https://nodejs.org and run this again.'
        : `${name} could not be installed (npm ci: ${reason}); npm says above why. Check the network and run this again.`,
    );
  }
  writeFileSync(stamp, want);
}

async function prepareBrowser() {
  // these import from node_modules, which exists only now
  const { chosenFile, describe, findBrowsers, proveBrowser } = await import('./browser.mjs');
  const { installs } = await import('./install-browser.mjs');
  const tried = new Set();

  async function proveFound() {
    for (const browser of await findBrowsers()) {
      const name = browser.options.executablePath ?? "Playwright's own";
      if (tried.has(name)) continue;
      tried.add(name);
      try {
        const version = await proveBrowser(browser.options);
        mkdirSync(dirname(chosenFile), { recursive: true });
        writeFileSync(chosenFile, JSON.stringify(describe(browser)));
        console.log(`deskside: browser ${version} (${name})`);
        return true;
      } catch (error) {
        console.log(`deskside: the browser ${name} does not work: ${String(error.message).split('\n')[0]}`);
      }
    }
    return false;
  }

  if (await proveFound()) return;
  for (const step of process.env.DESKSIDE_INSTALL_STEPS?.split(',') ?? Object.keys(installs)) {
    console.log(`deskside: no working browser yet; trying to install one (${step})`);
    if (installs[step]?.() && (await proveFound())) return;
  }
  stop(
    'no browser works here, and the tests need one: install Chrome or Chromium, ' +
      'or set DESKSIDE_CHROMIUM to the path of one, and run this again.',
  );
}

if (!nodeIsSupported()) {
  stop(`Node ${process.versions.node} is not supported: install Node 20.19, 22.13 or 24, or a newer one of these.`);
}
installPackages(root, 'the packages');
if (!packagesOnly) {
  installPackages(join(root, 'test', 'react-18'), 'React 18 for its tests');
  await prepareBrowser();
}
