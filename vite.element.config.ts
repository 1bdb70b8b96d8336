import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from './scripts/aliases.mjs';

/**
 * `deskside/element` is whole in itself, React inside: a page in Vue, Svelte, Angular or plain HTML needs neither React
 * nor a bundler. It is built beside the other entries, which leave React to the page.
 */
export default defineConfig({
  plugins: [react()],
  resolve: { alias: aliases },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    sourcemap: true,
    minify: true,
    lib: { entry: { 'element/index': 'src/element/index.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: { entryFileNames: '[name].js', chunkFileNames: 'element/[name].js' },
    },
  },
});
