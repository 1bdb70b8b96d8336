// Serves the built Storybook under a strict policy. Storybook writes scripts and styles of its own into its pages: the
// policy names each by its hash, so that nothing else may stand there.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'storybook-static');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The hashes of what stands in a page between `<script>` and `</script>`, or `<style>` and `</style>`. */
function hashes(page, tag) {
  const inline = [...page.matchAll(new RegExp(`<${tag}(?![^>]*src=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
  return inline.map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}

const policyFor = (page) =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashes(page, 'script')}`,
    `style-src 'self' ${hashes(page, 'style')}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "img-src 'self' https: data:",
    "font-src 'self'",
    "frame-src 'self' https:",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

createServer((asked, answer) => {
  const { pathname } = new URL(asked.url, 'http://localhost');
  const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
  const type = types[extname(file)];
  if (!type || !existsSync(file) || !statSync(file).isFile()) return answer.writeHead(404).end();
  const bytes = readFileSync(file);
  const policy = policyFor(extname(file) === '.html' ? bytes.toString() : '');
  answer.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(bytes);
}).listen(Number(process.env.PORT ?? 6006), '127.0.0.1');
