// A page without a bundler: three files of our own, Deskside as npm has installed it, and its host under /api.
import { createReadStream, existsSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const deskside = dirname(fileURLToPath(import.meta.resolve('deskside/styles.css')));
const host = process.env.DESKSIDE_HOST ?? 'http://127.0.0.1:4000';
const own = new Map([
  ['/', 'index.html'],
  ['/main.js', 'main.js'],
]);
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

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

function fileOf(path) {
  const name = own.get(path);
  if (name) return join(here, name);
  // normalize has taken every ".." out of an absolute path
  return path.startsWith('/deskside/') ? join(deskside, normalize(path.slice('/deskside'.length))) : undefined;
}

function passOn(asked, answer) {
  const forwarded = request(new URL(asked.url, host), { method: asked.method, headers: asked.headers }, (given) => {
    answer.writeHead(given.statusCode, given.headers);
    given.pipe(answer);
  });
  forwarded.on('error', () => answer.writeHead(502).end());
  asked.pipe(forwarded);
}

createServer((asked, answer) => {
  answer.setHeader('Content-Security-Policy', policy);
  const { pathname } = new URL(asked.url, host);
  if (pathname.startsWith('/api/')) return passOn(asked, answer);
  const file = fileOf(pathname);
  const type = file && types[extname(file)];
  if (!type || !existsSync(file)) return answer.writeHead(404).end();
  answer.writeHead(200, { 'content-type': type });
  createReadStream(file).pipe(answer);
}).listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
