import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from '../scripts/aliases.mjs';

/** The page of the demo: no inline script or style, so that it runs under the demo server's Content-Security-Policy. */
export default defineConfig({
  root: fileURLToPath(new URL('client', import.meta.url)),
  plugins: [react()],
  resolve: { alias: aliases },
  build: {
    outDir: fileURLToPath(new URL('../dist-demo/client', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
