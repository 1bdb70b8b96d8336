import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from '../../scripts/aliases.mjs';
import { hostFolder } from './support/hostFiles.js';

/** The helpdesk's page as in development: only there does React's Strict Mode do everything twice. */
export default defineConfig({
  mode: 'development',
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
      input: join(dirname(fileURLToPath(import.meta.url)), 'support/hostPage.tsx'),
      output: { entryFileNames: 'host.js', assetFileNames: 'host[extname]', codeSplitting: false },
    },
  },
});
