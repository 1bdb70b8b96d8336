// Looks for secrets in everything that a run builds and reports: bundles, pages, stories, reports, traces, the demo's
// database. Those of the demo may stand in its server, whose integrations ask for them, and nowhere else; those of the
// tests begin with a word that stands nowhere by itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';

const keys = readFileSync(join(root, 'demo', 'integrations', 'keys.ts'), 'utf8').match(/demo-[\w-]{12,}/g) ?? [];
const secrets = [...keys, 'CANARY'];
const places = ['dist', 'dist-demo/client', 'dist-demo/apps', 'storybook-static', 'test-results'];

const files = places
  .map((place) => join(root, place))
  .filter(existsSync)
  .flatMap((place) => readdirSync(place, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

let found = 0;
for (const file of files) {
  const bytes = readFileSync(file);
  for (const secret of secrets.filter((one) => bytes.includes(one))) {
    found += 1;
    // The secret itself is not repeated.
    console.error(`${relative(root, file)} holds ${secret.slice(0, 8)}…`);
  }
}
console.log(`${files.length} files, ${keys.length + 1} secrets looked for, ${found} found`);
process.exitCode = found === 0 && files.length > 0 && keys.length > 0 ? 0 : 1;
