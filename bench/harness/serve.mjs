import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pagesDir } from './build.mjs';

export const POLICY = "script-src 'self'; style-src 'self'";

/** Isolation of origins gives `performance.now()` its 5 microseconds. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Serves `/<page>/` and, with a content security policy, `/<page>/?csp`. */
export async function serve() {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://bench');
    const [, name, file = ''] = /^\/([a-z-]+)\/(page\.js|page\.css)?$/.exec(url.pathname) ?? [];
    if (!name || !existsSync(join(pagesDir, name, file))) {
      response.writeHead(404).end();
      return;
    }
    const policy = url.searchParams.has('csp') ? { 'content-security-policy': POLICY } : {};
    const type = { 'page.js': 'text/javascript', 'page.css': 'text/css' }[file] ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, ...isolated, ...policy });
    response.end(file ? await readFile(join(pagesDir, name, file)) : html(name));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function html(name) {
  const css = existsSync(join(pagesDir, name, 'page.css')) ? '<link rel="stylesheet" href="page.css">' : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${css}
<body><aside id="panel"></aside><script type="module" src="page.js"></script></body></html>`;
}
