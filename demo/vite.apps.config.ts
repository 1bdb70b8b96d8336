import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from '../scripts/aliases.mjs';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The pages of the sample apps that use `deskside/app-sdk`. The classic ones are files as they stand. */
export default defineConfig({
  root: path('apps'),
  plugins: [react()],
  resolve: { alias: aliases },
  publicDir: false,
  build: {
    outDir: path('../dist-demo/apps'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { loyalty: path('apps/loyalty/index.html'), delivery: path('apps/delivery/index.html') },
    },
  },
});
