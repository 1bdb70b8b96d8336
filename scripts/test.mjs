// Runs the tests, the gates, or both, to the end, and says in its last line how many passed and how many failed.
//   node scripts/test.mjs               every test
//   node scripts/test.mjs --gates       every test and every gate
//   node scripts/test.mjs --only-gates  every gate
// A test counts one; so does every other step. What a runner reports is read from its report, never from its words.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright, countVitest } from './count.mjs';
import { root, runNode } from './run.mjs';
import { steps } from './steps.mjs';

const wantsGates = process.argv.includes('--gates') || process.argv.includes('--only-gates');
const wantsTests = !process.argv.includes('--only-gates');
const chosen = steps.filter((step) => (step.isTest && wantsTests) || (step.isGate && wantsGates));

const remove = (folder) => rmSync(join(root, folder), { recursive: true, force: true });

// a runner that crashes must not be judged by an old report, nor a package by an old build
remove('test-results');
for (const { makes } of chosen) if (makes) remove(makes);

const longestStep = 20 * 60_000;
const made = new Set();

const counters = {
  vitest: countVitest,
  playwright: (ok) => countPlaywright('e2e.json', ok),
  origins: (ok) => countPlaywright('origins.json', ok),
};
const verdicts = [];

for (const step of chosen) {
  console.log(`\n== ${step.name}`);
  const started = performance.now();
  const missing = (step.needs ?? []).filter((folder) => !made.has(folder));
  let ok = missing.length === 0;
  if (!ok) console.log(`not run, because ${missing.join(' and ')} could not be built`);
  for (const [script, ...args] of ok ? step.commands : []) {
    // a later command of a step works on what the earlier ones made
    ok = ok && runNode(join(root, script), args, { timeout: longestStep }).ok;
  }
  if (ok && step.makes) made.add(step.makes);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = step.report ? counters[step.report](ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  verdicts.push({ name: step.name, seconds, ...count });
}

console.log('');
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const { name, seconds, passed, failed, skipped, notes = [] } of verdicts) {
  const verdict = failed === 0 ? 'passed' : 'FAILED';
  const numbers = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`${verdict}  ${name.padEnd(34)} ${seconds.padStart(6)} s  ${numbers}`);
  for (const note of notes) console.log(`        ${note}`);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
// the last lines are often all that is kept of a long run: they name what failed
const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
for (const { test, error } of verdicts.flatMap(({ failures = [] }) => failures)) {
  const said = (error ?? 'no error was reported')
    .replaceAll(escapes, '')
    .split('\n')
    .filter((line) => line.trim());
  console.log(
    ['', `FAILED  ${test}`, ...said.slice(0, 8).map((line) => `        ${line.trim().slice(0, 240)}`)].join('\n'),
  );
}
console.log('');
if (sum.skipped > 0) console.log(`${sum.skipped} skipped`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
