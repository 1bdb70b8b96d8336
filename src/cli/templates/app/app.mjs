// @ts-check
// Serves the page of a dashboard app. Node 20.19 or newer runs it as it stands, and TypeScript checks the types in its comments.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';
// Who may show the page in a frame. Set it to the helpdesk's origin, such as https://desk.example.
const helpdesk = process.env.HELPDESK_ORIGIN ?? 'http://localhost:*';

/** @type {Map<string, [file: string, type: string]>} */
const files = new Map([
  ['/', ['index.html', 'text/html; charset=utf-8']],
  ['/page.js', ['page.js', 'text/javascript; charset=utf-8']],
  ['/style.css', ['style.css', 'text/css; charset=utf-8']],
]);

const server = createServer(async (request, response) => {
  const [path = '/'] = (request.url ?? '/').split('?');
  const found = files.get(path);
  if (!found || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const [file, type] = found;
  try {
    const body = await readFile(new URL(file, import.meta.url));
    response.writeHead(200, {
      'content-type': type,
      'content-security-policy': `default-src 'self'; frame-ancestors ${helpdesk}`,
      'x-content-type-options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}\n`);
    response.writeHead(500, { 'content-type': 'text/plain' }).end('Failed');
  }
});

server.listen(port, host, () => {
  const address = server.address();
  const used = typeof address === 'object' && address ? address.port : port;
  process.stdout.write(`Listening on http://${host}:${used}/\n`);
});
