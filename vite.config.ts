import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { aliases } from './scripts/aliases.mjs';

/** Files that are shipped as they stand: `tsc` leaves hand-made `.d.ts` out, and nothing imports the JSON Schemas. */
function shippedAsTheyStand(): Plugin {
  const folders = [
    { from: 'src/wire/schemas', to: 'schemas', ending: '.schema.json' },
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

export default defineConfig({
  plugins: [react(), shippedAsTheyStand()],
  resolve: { alias: aliases },
  build: {
    target: 'es2022',
    // the first browsers with light-dark(): what they know is shipped as written
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        'server/index': 'src/server/index.ts',
        'server/node/index': 'src/server/node/index.ts',
        'testing/index': 'src/testing/index.ts',
        // only imports the CSS, so that no .d.ts does; not in "exports"
        'styles.entry': 'src/styles.entry.ts',
      },
      formats: ['es'],
      cssFileName: 'styles',
    },
    rolldownOptions: {
      // everything that is not a file of ours stays an import
      external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('\0'),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
