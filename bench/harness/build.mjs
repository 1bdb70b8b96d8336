import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const bench = fileURLToPath(new URL('..', import.meta.url));
const src = join(bench, '..', 'src');
export const pagesDir = join(bench, 'dist');

const entryOf = async (suite, name) => {
  const folder = join(bench, suite.folder, name);
  return join(
    folder,
    (await readdir(folder)).find((file) => file.startsWith('index.')),
  );
};

const common = {
  root: bench,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', development: false } },
  resolve: {
    dedupe: ['react', 'react-dom'], // one React for all, the benchmark's own
    alias: [
      { find: 'deskside/styles.css', replacement: join(src, 'styles', 'index.css') },
      { find: /^deskside$/, replacement: join(src, 'index.ts') },
    ],
  },
};

/** Builds one contender's page for production; the server writes the HTML around it. */
export async function buildPage(suite, name) {
  const contender = await entryOf(suite, name);
  const measure = join(bench, 'harness', suite.measure);
  await build({
    ...common,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'virtual:page' ? id : undefined),
        load: (id) =>
          id === 'virtual:page'
            ? `import * as contender from ${JSON.stringify(contender)};
               import { expose } from ${JSON.stringify(measure)};
               expose(contender.prepare, contender);`
            : undefined,
      },
    ],
    build: {
      cssTarget: ['chrome123'],
      target: 'es2022',
      outDir: join(pagesDir, suite.page(name)),
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: { page: 'virtual:page' },
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  });
}

/** The contender's own JavaScript and CSS, minified, gzip level 9, without React and without the harness, in bytes. */
export async function measureSize(suite, name) {
  const outDir = join(pagesDir, `${suite.page(name)}.size`);
  await build({
    ...common,
    build: {
      cssTarget: ['chrome123'],
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: { contender: await entryOf(suite, name) },
        preserveEntrySignatures: 'strict',
        external: [/^react($|\/)/, /^react-dom($|\/)/, /harness\/react\.js$/],
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const sizes = { js: 0, css: 0 };
  for (const file of await readdir(outDir, { recursive: true })) {
    const kind = /\.(js|css)$/.exec(file)?.[1];
    if (kind) sizes[kind] += gzipSync(await readFile(join(outDir, file)), { level: 9 }).length;
  }
  await rm(outDir, { recursive: true });
  return sizes;
}
