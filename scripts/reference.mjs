// Writes the reference of every entry from the TSDoc of its exports.
//   node scripts/reference.mjs           writes docs/reference/*.md
//   node scripts/reference.mjs --check   says whether they are current, as its exit status does
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { referencePages } from './reference/page.mjs';
import { root } from './run.mjs';

const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The entries that have types, with their index files; of languages, the first one: all have the same names. */
export const entries = Object.entries(exports)
  .filter(([, target]) => target.types)
  .map(([key, { types }]) => {
    const entry = join(name, key).replace('*', 'en');
    return { entry, path: join(root, types.replace('./dist', 'src').replace('.d.ts', '.ts').replace('*', 'en')) };
  });

/** The pages by path. */
export function generateReference() {
  const pages = entries.flatMap(({ entry, path }) => {
    const file =
      entry === name
        ? name
        : entry
            .slice(name.length + 1)
            .replace(/\/en$/, '')
            .replaceAll('/', '-');
    return Object.entries(referencePages(entry, file, path));
  });
  return Object.fromEntries(pages.map(([file, text]) => [join(root, 'docs', 'reference', `${file}.md`), text]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = generateReference();
  const folder = dirname(Object.keys(wanted)[0]);
  const left = existsSync(folder) ? readdirSync(folder).filter((file) => !wanted[join(folder, file)]) : [];
  const stale = Object.entries(wanted).filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  if (process.argv.includes('--check')) {
    if (stale.length + left.length > 0) {
      console.error('docs/reference is not that of the sources: run "npm run reference".');
      process.exit(1);
    }
  } else {
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of stale) writeFileSync(path, text);
  }
}
