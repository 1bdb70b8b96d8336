import react from '@vitejs/plugin-react';
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
  plugins: [react()],
  server: { proxy },
  preview: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 4173),
    headers: { 'Content-Security-Policy': policy },
    proxy,
  },
});
