// Measures every contender in real Chromium and prints the table. `node bench/run.mjs --help` names the flags.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const bench = fileURLToPath(new URL('.', import.meta.url));
const ALL_FIELDS = [9, 50, 200, 1000];
/** How long each action is warmed up, and then repeated, on a page; mounting and switching get twice as much. */
const BUDGET_MS = 40;
const HELP = `node bench/run.mjs [flags]
  --rounds N      rounds, each with a fresh page per contender and field count (default 7)
  --fields 9,200  field counts (default ${ALL_FIELDS.join(',')})
  --only a,b      contenders; react-hand always runs, as the measure of the rest
  --suite widgets panels or widgets alone
  --quick         2 rounds, 9 and 200 fields
  --check         exit status 1 when a bound does not hold`;

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string' },
    fields: { type: 'string' },
    only: { type: 'string' },
    suite: { type: 'string' },
    quick: { type: 'boolean' },
    check: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (flags.help) {
  console.log(HELP);
  process.exit(0);
}

await install();
const { chromium } = await import('playwright');
const { launchOptions } = await import('../scripts/browser.mjs');
const { buildPage, measureSize } = await import('./harness/build.mjs');
const { serve } = await import('./harness/serve.mjs');
const { checkPolicies, measureRounds } = await import('./harness/rounds.mjs');
const { suites } = await import('./harness/suites.mjs');
const { verdicts, widgetVerdicts } = await import('./harness/verdict.mjs');
const { report } = await import('./harness/report.mjs');

const started = performance.now();
const wantedSuites = suites.filter(({ name }) => name === (flags.suite ?? name));
if (wantedSuites.length === 0) refuse(`No suite is called ${flags.suite}. There are: panels, widgets.`);
const fieldCounts = flags.fields ? flags.fields.split(',').map(positive) : flags.quick ? [9, 200] : ALL_FIELDS;
const roundCount = flags.rounds ? positive(flags.rounds) : flags.quick ? 2 : 7;
const namesOf = Object.fromEntries(
  await Promise.all(wantedSuites.map(async (suite) => [suite.name, await contenders(suite)])),
);

const sizes = {};
for (const suite of wantedSuites) {
  const names = namesOf[suite.name];
  progress(`${suite.name}: building ${names.join(', ')}`);
  sizes[suite.name] = {};
  for (const name of names) {
    await buildPage(suite, name);
    sizes[suite.name][name] = await measureSize(suite, name);
  }
}

const server = await serve();
const options = await launchOptions();
const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), '--js-flags=--expose-gc'] });
const measured = {};
try {
  for (const suite of wantedSuites) {
    const names = namesOf[suite.name];
    const policies = await checkPolicies(browser, server.origin, suite, names);
    const work = { names, sizes: suite.sizes(fieldCounts), count: roundCount, budget: BUDGET_MS, progress };
    const rounds = await measureRounds(browser, server.origin, suite, work);
    const judged = suite.name === 'panels' ? verdicts(rounds, names, fieldCounts) : widgetVerdicts(rounds, names);
    const keys = Object.keys(work.sizes);
    measured[suite.name] = { names, keys, sizes: sizes[suite.name], policies, verdicts: judged, rounds };
  }
} finally {
  await browser.close();
  server.close();
}

const machine = `Chromium ${browser.version()}, Node ${process.versions.node}, ${availableParallelism()} cores`;
const result = { date: new Date().toISOString().slice(0, 10), machine, ...measured };
const markdown = report(result);
const isWhole = roundCount >= 7 && fieldCounts.join() === ALL_FIELDS.join() && !flags.only && !flags.suite;
await mkdir(join(bench, 'results'), { recursive: true });
const file = join(bench, 'results', isWhole ? 'latest' : 'partial');
await writeFile(`${file}.md`, `${markdown}\n`);
await writeFile(`${file}.json`, `${JSON.stringify(result, null, 1)}\n`);
console.log(`\n${markdown}\n`);
progress(`${Math.round((performance.now() - started) / 1000)} s, written to ${file}.md and .json`);
if (flags.check && Object.values(measured).some((suite) => suite.verdicts.some(({ passed }) => !passed)))
  process.exitCode = 1;

/** The rivals are no dependencies of the project: they are installed here, when the lock file has changed. */
async function install() {
  const lock = createHash('sha256')
    .update(await readFile(join(bench, 'package-lock.json')))
    .digest('hex');
  const stamp = join(bench, 'node_modules', '.bench-lock');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === lock) return;
  progress('installing the rivals (npm ci in bench/)');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: bench,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The rivals could not be installed: `npm ci` in bench/ failed. Its reason stands above.');
    process.exit(1);
  }
  await writeFile(stamp, lock);
}

async function contenders({ folder, base }) {
  const all = await readdir(join(bench, folder));
  const wanted = flags.only?.split(',') ?? all;
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0 && flags.suite)
    refuse(`No contender is called ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  const order = [base, 'react-memo', 'deskside', 'deskside-all'];
  const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  return all
    .filter((name) => name === base || wanted.includes(name))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

function positive(text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  return refuse(`"${text}" is not a whole number above 0.\n${HELP}`);
}

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}

function progress(message) {
  console.error(`bench: ${message}`);
}
