import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { aliases } from '../../../scripts/aliases.mjs';
import { root } from '../../../scripts/run.mjs';

/** Where the host page's script and style are built, once before all tests. */
export const hostFolder = join(root, 'test-results', 'origins-host');

/** Builds the host page as a helpdesk in development would: only there does React's Strict Mode do everything twice. */
export default async function buildHost(): Promise<void> {
  await build({
    configFile: false,
    root,
    mode: 'development',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: aliases },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      outDir: hostFolder,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(root, 'test/origins/support/hostPage.tsx'),
        output: { entryFileNames: 'host.js', assetFileNames: 'host[extname]', codeSplitting: false },
      },
    },
  });
}
