// Proves the packed package in real applications: installs it into a fresh copy of each sample, builds that, starts it,
// and looks at it in a browser under a strict Content-Security-Policy, against a real host.
//   node scripts/samples.mjs                every sample
//   node scripts/samples.mjs next vue       these
//   node scripts/samples.mjs --built next   with the dist that is there
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { copySample, install, npmRun } from './samples/application.mjs';
import { inSeconds, timed } from './samples/clock.mjs';
import { askCommands, importEntries, writeEveryImport } from './samples/importEntries.mjs';
import { samples } from './samples/list.mjs';
import { pack } from './samples/pack.mjs';
import { startReferenceHost } from './samples/referenceHost.mjs';
import { serving } from './samples/serving.mjs';
import { visit } from './samples/visit.mjs';

const asked = process.argv.slice(2);
const names = asked.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !samples.some((sample) => sample.name === name));
if (unknown.length > 0) {
  console.error(`There is no sample "${unknown[0]}". There are: ${samples.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const chosen = samples.filter(({ name }) => names.length === 0 || names.includes(name));

const workshop = mkdtempSync(join(tmpdir(), 'deskside-samples-'));
const tarball = pack(workshop, { build: !asked.includes('--built') });
const host = await startReferenceHost();
const browser = await chromium.launch(await launchOptions());
let failures = 0;
try {
  for (const sample of chosen) {
    const problems = await prove(sample);
    failures += problems.length > 0 ? 1 : 0;
    for (const problem of problems) console.log(`        ${problem}`);
  }
} finally {
  await browser.close();
  await host.close();
  rmSync(workshop, { recursive: true, force: true });
}
console.log(`${chosen.length - failures} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

/** Takes one sample from an empty folder to its first panel, prints its line, and gives what was wrong. */
async function prove(sample) {
  const folder = join(workshop, sample.name);
  const environment = { DESKSIDE_HOST: host.address };
  const times = { install: 0, build: 0, panel: 0 };
  let problems = [];
  try {
    copySample(sample.name, folder, tarball);
    times.install = await timed(() => install(folder));
    if (sample.entries) writeEveryImport(folder);
    times.build = await timed(() => npmRun('build', folder, environment));
    if (sample.entries) problems = [...importEntries(folder), ...askCommands(folder)];
    if (sample.visits) {
      const asSeen = await serving(folder, environment, (address) => visit(browser, address, sample.visits));
      times.panel = asSeen.milliseconds;
      problems = asSeen.problems;
    }
  } catch (error) {
    problems = String(error.message).split('\n');
  }
  const { install: installed, build, panel } = times;
  const parts = [`install ${inSeconds(installed)}`, `build ${inSeconds(build)}`];
  if (sample.visits) {
    parts.push(`start and first panel ${inSeconds(panel)}`);
    parts.push(`empty folder → first panel ${inSeconds(installed + build + panel)}`);
  }
  console.log(`${problems.length === 0 ? 'passed' : 'FAILED'}  ${sample.name.padEnd(14)} ${parts.join(', ')}`);
  return problems;
}
