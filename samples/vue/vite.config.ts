import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https: data:",
  'frame-src https:',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

// where Deskside's host is: the page asks for /api on its own origin
const proxy = { '/api': process.env.DESKSIDE_HOST ?? 'http://127.0.0.1:4000' };

export default defineConfig({
  // what begins with “deskside-” is an element of the page, not a component of Vue
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('deskside-') } } })],
  server: { proxy },
  preview: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 4173),
    headers: { 'Content-Security-Policy': policy },
    proxy,
  },
});
