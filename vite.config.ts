import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { aliases } from './scripts/aliases.mjs';

/** Files that are shipped as they stand: `tsc` leaves hand-made `.d.ts` out, and nothing imports the JSON Schemas. */
function shippedAsTheyStand(): Plugin {
  const folders = [
    { from: 'src/wire/schemas', to: 'schemas', ending: '.schema.json' },
    { from: 'src/conformance', to: 'conformance', ending: '.json' },
    { from: 'src/wire/generated', to: 'wire/generated', ending: '.d.ts' },
  ];
  let isLibrary = false;
  return {
    name: 'deskside-shipped-as-they-stand',
    apply: 'build',
    // Storybook reads this file too, without its "build"
    configResolved(config) {
      isLibrary = Boolean(config.build.lib);
    },
    generateBundle() {
      if (!isLibrary) return;
      for (const { from, to, ending } of folders) {
        for (const name of readdirSync(from).filter((file) => file.endsWith(ending))) {
          this.emitFile({ type: 'asset', fileName: `${to}/${name}`, source: readFileSync(join(from, name)) });
        }
      }
    },
  };
}

/** The library's files by room; the first that fits takes a module. */
const chunks: readonly { name: string; test: RegExp; client?: true }[] = [
  { name: 'chunks/validators', test: /src\/wire\/(generated|validators)/ },
  { name: 'chunks/wire', test: /src\/(wire|context)\// },
  { name: 'chunks/server', test: /src\/server\/(?!node|defaults)/ },
  { name: 'chunks/client', test: /src\/client\/(?!\w*[sS]ettings)/ },
  // plain data, which a translation may copy wherever it runs
  { name: 'chunks/words', test: /src\/internal\/(?!tools|workbench|settings|inspector)\w+Messages\./ },
  { name: 'chunks/notice', test: /src\/internal\/(Notice|fill|cleanText)/, client: true },
  { name: 'chunks/bridge', test: /src\/bridge\/(?!portProtocol)/ },
  {
    name: 'chunks/fields',
    test: /src\/(fields\/|widgets\/(diagnoseWidget|ItemCard|WidgetAction|WidgetCard|drawFold|drawSection|fieldLook|keyed|useParts)\.|internal\/(?!Notice|fill|cleanText|knownLocale|useSlow|useIsClient|useLatest|useCommitEffect|useAnnouncer|storage|whenIdle|tools|workbench|settings|inspector)|panels\/(PanelFields|FieldList|FieldBoundary|CopyButton|ModelNotice|drawRow|panelModel|diagnosePanel))/,
    client: true,
  },
  {
    name: 'chunks/dashboard-apps',
    test: /src\/(dashboard-apps\/|internal\/(useIsClient|useLatest|useCommitEffect))/,
    client: true,
  },
  { name: 'chunks/widgets', test: /src\/widgets\//, client: true },
  {
    name: 'chunks/panels',
    test: /src\/(arrange\/(?!DragLayer|SortableRow)|internal\/(?!tools|workbench|settings|inspector)|host\/|panels\/|sidebar\/)/,
    client: true,
  },
  // What the tools add. A group takes along what it imports, so these stand after everything that others import too.
  { name: 'chunks/server-node', test: /src\/server\/(node\/|defaults\/node)/ },
  { name: 'chunks/settings-client', test: /src\/client\/\w*[sS]ettings\w*\./ },
  { name: 'chunks/tool-words', test: /src\/internal\/(tools|workbench|settings|inspector)\w*Messages\./ },
  { name: 'chunks/diagnosis', test: /src\/diagnosis\// },
  { name: 'chunks/tools', test: /src\/(tools|workbench)\//, client: true },
  // dnd-kit's own, which nobody loads before a list is arranged; it imports no other chunk
  { name: 'chunks/drag', test: /src\/arrange\//, client: true },
];

/** Entries that are for React in a browser, and stand in no chunk. */
const clientEntries = new Set(['app-sdk/react/index', 'settings/index']);

export default defineConfig({
  plugins: [react(), shippedAsTheyStand()],
  resolve: { alias: aliases },
  build: {
    target: 'es2022',
    // the first browsers with light-dark(): what they know is shipped as written
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        'app-sdk/index': 'src/app-sdk/index.ts',
        'app-sdk/react/index': 'src/app-sdk/react/index.ts',
        'server/index': 'src/server/index.ts',
        'server/node/index': 'src/server/node/index.ts',
        // behind the package import #host-defaults
        'server/defaults/node': 'src/server/defaults/node.ts',
        'server/defaults/platform': 'src/server/defaults/platform.ts',
        'testing/index': 'src/testing/index.ts',
        'workbench/index': 'src/workbench/index.ts',
        'settings/index': 'src/settings/index.ts',
        'adapters/index': 'src/adapters/index.ts',
        'cli/index': 'src/cli/index.ts',
        'locales/ar': 'src/locales/ar.ts',
        'locales/de': 'src/locales/de.ts',
        'locales/en': 'src/locales/en.ts',
        'locales/tools/ar': 'src/locales/tools/ar.ts',
        'locales/tools/de': 'src/locales/tools/de.ts',
        'locales/tools/en': 'src/locales/tools/en.ts',
        // only imports the CSS, so that no .d.ts does; not in "exports"
        'styles.entry': 'src/styles.entry.ts',
        'tools.entry': 'src/tools.entry.ts',
      },
      formats: ['es'],
    },
    // one file of CSS for each entry that imports any
    cssCodeSplit: true,
    rolldownOptions: {
      // everything that is not a file of ours stays an import
      external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('\0'),
      // lets an entry hold what another one shares with it: the SDK is one file, for pages without a bundler
      preserveEntrySignatures: 'allow-extension',
      output: {
        // folds constants, which bundlers do less well; names and lines stay
        minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        // A few files instead of one a module: a bundle of PanelFields alone is 4 % smaller. What may run in a React
        // Server Component (parsers, the client) stands in files of its own, without the directive.
        codeSplitting: { groups: chunks.map(({ name, test }) => ({ name, test })) },
        banner: ({ name }) =>
          clientEntries.has(name) || chunks.some((chunk) => chunk.name === name && chunk.client) ? '"use client";' : '',
      },
    },
  },
});
