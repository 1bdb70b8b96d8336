// Compares the host's /render with handlers that only pass on, one with the platform's fetch and one with the guarded one: same machine, same process, same run, loopback.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { aliases } from '../../scripts/aliases.mjs';
import { median } from '../harness/stats.mjs';
import { load } from './load.mjs';

const HELP = `node bench/server/run.mjs [flags]
  --rounds N      rounds, each with the host and the bare handlers in turn (default 9)
  --calls N       calls of each in a round (default 3000)
  --renders N     renders over which the memory must stay flat (default 100000; 0: not looked at)
  --database P    postgres://…, or a directory (default: the embedded database in memory)
  --check         exit status 1 when a bound does not hold`;
const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    calls: { type: 'string', default: '3000' },
    renders: { type: 'string', default: '100000' },
    database: { type: 'string' },
    check: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (flags.help) {
  console.log(HELP);
  process.exit(0);
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const outDir = mkdtempSync(join(cache, 'deskside-bench-'));
process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  resolve: { alias: aliases },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { input: { subject: fileURLToPath(new URL('./subject.mjs', import.meta.url)) } },
  },
});

const endpoint = fork(fileURLToPath(new URL('./endpoint.mjs', import.meta.url)));
const [{ port }] = await once(endpoint, 'message');
const settings = JSON.stringify({ place: flags.database ?? null, endpoint: `http://127.0.0.1:${port}/render` });
// BENCH_PROFILE names a folder for a CPU profile of what is measured.
const { BENCH_PROFILE: profiles } = process.env;
const execArgv = ['--expose-gc', ...(profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [])];
const subject = fork(join(outDir, 'subject.js'), [settings], { execArgv });
const [addresses] = await once(subject, 'message');

async function ask(what) {
  const answered = once(subject, 'message');
  subject.send(what);
  return (await answered)[0];
}

/** The figures of a load, and the processor time of a call in milliseconds: that one changes least on a busy machine. */
async function measured(name) {
  const before = (await ask('processor')).milliseconds;
  const figures = await load(addresses[name], calls);
  return { ...figures, processor: ((await ask('processor')).milliseconds - before) / calls };
}

const calls = Number(flags.calls);
const names = ['plain', 'host', 'guarded'];
for (const name of names) await load(addresses[name], calls);
const rounds = [];
for (let round = 0; round < Number(flags.rounds); round += 1) {
  const order = round % 2 === 0 ? names : names.toReversed();
  const figures = {};
  for (const name of order) figures[name] = await measured(name);
  rounds.push(figures);
}
const of = (pick) => median(rounds.map(pick));
const row = (name) =>
  `${name.padEnd(8)} ${of((round) => round[name].perSecond)
    .toFixed(0)
    .padStart(
      6,
    )} calls/s   p50 ${of((round) => round[name].p50).toFixed(2)} ms   p99 ${of((round) => round[name].p99).toFixed(2)} ms   processor ${of((round) => round[name].processor).toFixed(3)} ms a call`;
const ratios = ['plain', 'guarded'].map((bare) => ({
  bare,
  throughput: of((round) => round.host.perSecond / round[bare].perSecond),
  p99: of((round) => round.host.p99 / round[bare].p99),
}));
// The stricter of both counts.
const throughput = Math.min(...ratios.map((ratio) => ratio.throughput));
const p99 = Math.max(...ratios.map((ratio) => ratio.p99));
console.log(`Node ${process.version}, ${flags.rounds} rounds of ${calls} calls, 16 at a time`);
for (const name of names) console.log(row(name));
for (const { bare, ...ratio } of ratios) {
  console.log(`of ${bare.padEnd(8)} throughput ${ratio.throughput.toFixed(2)} ×, p99 ${ratio.p99.toFixed(2)} ×`);
}
console.log(`throughput ${throughput.toFixed(2)} × (at least 0.7), p99 ${p99.toFixed(2)} × (at most 2)`);

const renders = Number(flags.renders);
let isFlat = true;
if (renders > 0) {
  const parts = 10;
  const heaps = [];
  for (let part = 0; part <= parts; part += 1) {
    const { rss, heapUsed, external } = await ask('memory');
    heaps.push(heapUsed + external);
    const mb = (bytes) => (bytes / 1_048_576).toFixed(1);
    console.log(
      `after ${String((part * renders) / parts).padStart(6)} renders: heap ${mb(heapUsed)} MB, external ${mb(external)} MB, rss ${mb(rss)} MB`,
    );
    if (part < parts) await load(addresses.host, renders / parts);
  }
  // the first part fills caches and compiles; from then on nothing may grow
  isFlat = heaps.at(-1) - heaps[1] < 2 * 1_048_576;
  console.log(`memory is ${isFlat ? '' : 'not '}flat`);
}
const ended = once(subject, 'exit');
subject.disconnect();
endpoint.disconnect();
await ended;
if (flags.check && (throughput < 0.7 || p99 > 2 || !isFlat)) process.exitCode = 1;
