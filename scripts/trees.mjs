// Bundles every entry of the built package, and the parts that stand alone, and says whose code came along: nothing of
// one tool may reach the bundle of another. Run it after a build: node scripts/trees.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { bundled } from './trees/bundled.mjs';
import { faultsOf, trees } from './trees/expected.mjs';

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.keys(exports).filter((entry) => typeof exports[entry] === 'object');
const faults = entries
  .filter((entry) => !trees.some((tree) => tree.entry === entry))
  .map((entry) => `${entry} is not in scripts/trees/expected.mjs: say there which rooms may be in its bundle`);

for (const tree of trees.filter(({ entry }) => entries.includes(entry))) {
  const file = join(root, exports[tree.entry].default.replace('*', tree.file ?? ''));
  faults.push(...faultsOf(tree, await bundled(file, tree.names)));
}
for (const fault of faults) console.error(fault);
console.log(`${entries.length} entries, ${faults.length} with something of another tool`);
process.exitCode = faults.length === 0 && entries.length > 0 ? 0 : 1;
