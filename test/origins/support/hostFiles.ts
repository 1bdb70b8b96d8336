import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the host page's script and style are built, once before all tests. */
export const hostFolder = join(dirname(fileURLToPath(import.meta.url)), '../../../test-results/origins-host');

/** The demo's policy, and frames from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: https:",
  'frame-src https: http:',
  "require-trusted-types-for 'script'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const html = `<!doctype html>
<html lang="en">
<title>Desk</title>
<link rel="stylesheet" href="/host.css">
<link rel="stylesheet" href="/place.css">
<main>
  <h1>Desk</h1>
  <p><label>Reply <input id="reply"></label></p>
</main>
<p><button type="button">Send</button></p>
<script src="/host.js" type="module"></script>
</html>`;

/** The same page with the whole sidebar in it, and nothing else of ours. */
const sidebarHtml = html.replaceAll('/host.', '/sidebar.');

interface HostFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const styled = { 'content-type': 'text/css' };

/** A file of the helpdesk's own origin. */
export function hostFile(path: string): HostFile | undefined {
  if (path === '/' || path === '/sidebar')
    return {
      headers: { 'content-type': 'text/html', 'content-security-policy': policy },
      body: path === '/' ? html : sidebarHtml,
    };
  if (path === '/place.css') return { headers: styled, body: '.place { block-size: 200px; inline-size: 400px }' };
  if (!/^\/(host|sidebar)\.(css|js)$/.test(path)) return undefined;
  const headers = path.endsWith('.css') ? styled : { 'content-type': 'text/javascript' };
  return { headers, body: readFileSync(join(hostFolder, path)) };
}
