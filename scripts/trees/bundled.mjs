import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { isAbsolute } from 'node:path';
import { build } from 'vite';
import { parseFile } from '../unsafe-calls.mjs';

const start = '\0start';

/** What is imported, and nothing else, as an application would import it. */
const importing = (file, names) => ({
  name: 'deskside-importing',
  enforce: 'pre',
  resolveId(id) {
    if (id === start) return id;
    // packages stay outside; all that are used here allow that an unused import of them is dropped
    return /^[.\0]/.test(id) || isAbsolute(id) ? null : { id, external: true, moduleSideEffects: false };
  },
  load(id) {
    if (id === start) return `export ${names ? `{ ${names.join(', ')} }` : '*'} from ${JSON.stringify(file)};`;
    // bundlers do not read the source maps of what they bundle by themselves
    const map = `${id}.map`;
    return existsSync(map) ? { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(map, 'utf8')) } : null;
  },
});

/**
 * Bundles one entry of the built package, or some names of it.
 *
 * @returns the source files whose code is in the bundle, and the packages that the bundle imports
 */
export async function bundled(file, names) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [importing(file, names)],
    build: {
      write: false,
      minify: false,
      sourcemap: true,
      target: 'es2022',
      rolldownOptions: {
        input: start,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const parts = output.filter(({ type }) => type === 'chunk');
  return {
    // the lazy ones come along, too: they are fetched by whoever imports the entry
    sources: [...new Set(parts.flatMap(sourcesOf))].sort(),
    packages: [...new Set(parts.flatMap(packagesOf))].sort(),
  };
}

/** What the code itself imports: the bundler's own list names what was shaken off, too. */
function packagesOf({ fileName, code }) {
  const { module } = parseFile(fileName, code);
  const asked = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return asked.filter((name) => !name.startsWith('.'));
}

/** The sources that have a line in a file of the bundle: a map names those that were shaken off, too. */
function sourcesOf({ code, map }) {
  // a file that only passes on what others hold
  if (!map) return [];
  const lines = code.split('\n');
  const found = new SourceMap(map);
  const sources = lines.map((line, number) => found.findEntry(number, line.length).originalSource);
  return sources.flatMap((source) => /(?:^|\/)src\/(.+)$/.exec(source ?? '')?.[1] ?? []);
}
