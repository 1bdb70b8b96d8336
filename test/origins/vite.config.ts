import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import { aliases } from '../../scripts/aliases.mjs';
import { hostFolder } from './support/hostFiles.js';

const support = join(dirname(fileURLToPath(import.meta.url)), 'support');

/** The page of the whole sidebar stands beside it as agents have it: what is measured there is measured in production. */
const inProduction: Plugin = {
  name: 'sidebar-page-in-production',
  async closeBundle() {
    await build({
      configFile: false,
      mode: 'production',
      logLevel: 'warn',
      plugins: [react()],
      resolve: { alias: aliases },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: hostFolder,
        emptyOutDir: false,
        modulePreload: false,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: {
          input: join(support, 'sidebarPage.tsx'),
          output: { entryFileNames: 'sidebar.js', assetFileNames: 'sidebar[extname]', codeSplitting: false },
        },
      },
    });
  },
};

/** The helpdesk's page as in development: only there does React's Strict Mode do everything twice. */
export default defineConfig({
  mode: 'development',
  plugins: [react(), inProduction],
  resolve: { alias: aliases },
  define: { 'process.env.NODE_ENV': '"development"' },
  build: {
    outDir: hostFolder,
    emptyOutDir: true,
    minify: false,
    modulePreload: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      input: join(support, 'hostPage.tsx'),
      output: { entryFileNames: 'host.js', assetFileNames: 'host[extname]', codeSplitting: false },
    },
  },
});
