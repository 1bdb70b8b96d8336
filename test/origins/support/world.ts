import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { hostFile } from './hostFiles.js';
import { pages, scripts } from './pages.js';

/** A request as a server of ours received it. */
interface Arrival {
  /** The origin that it was sent to, as the browser knows it. */
  readonly origin: string;
  readonly path: string;
}

/** Every origin of the tests: one server for `https:`, one for `http:`, and the browser's own resolver leads all to them. */
export interface World {
  /** What the browser is started with. */
  readonly args: readonly string[];
  /** What was asked for so far in this test. */
  readonly arrivals: readonly Arrival[];
  /** The messages that pages of an origin have told their own server of. */
  heardAt(origin: string): readonly string[];
  /** Keeps the pages back that stand behind `/held/`, as from the beginning of each test. */
  hold(): void;
  /** Lets the pages go that stand behind `/held/`. */
  release(): void;
  /** Begins another test. */
  forget(): void;
  close(): Promise<void>;
}

/** Starts the servers on free ports. */
export async function openWorld(): Promise<World> {
  const arrivals: Arrival[] = [];
  const heard: { readonly origin: string; readonly message: string }[] = [];
  let gate = openGate();

  const hold = (): void => {
    gate.resolve();
    gate = openGate();
  };

  const serve =
    (scheme: string): RequestListener =>
    async (request, response) => {
      const origin = `${scheme}://${request.headers.host}`;
      const url = new URL(request.url ?? '/', origin);
      if (url.pathname === '/heard') {
        heard.push({ origin, message: await bodyOf(request) });
        response.writeHead(204).end();
        return;
      }
      arrivals.push({ origin, path: url.pathname });
      if (url.pathname.startsWith('/held/')) await gate.promise;
      answer(origin, url, response);
    };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'desk.example' }], { keySize: 2048 });
  const secure = createSecureServer({ key, cert }, serve('https'));
  const plain = createServer(serve('http'));
  const [securePort, plainPort] = [await listen(secure), await listen(plain)];
  return {
    args: [
      '--ignore-certificate-errors',
      // A process for each site, as in every browser that agents have.
      '--site-per-process',
      // Otherwise a page that is not encrypted could not even load in the frame, and would prove nothing.
      '--unsafely-treat-insecure-origin-as-secure=http://app.example',
      `--host-resolver-rules=${[
        'MAP nowhere.example ~NOTFOUND',
        `MAP *:443 127.0.0.1:${securePort}`,
        `MAP *:8443 127.0.0.1:${securePort}`,
        `MAP *:80 127.0.0.1:${plainPort}`,
      ].join()}`,
    ],
    arrivals,
    heardAt: (origin) => heard.filter((told) => told.origin === origin).map(({ message }) => message),
    hold,
    release: () => gate.resolve(),
    forget() {
      hold();
      arrivals.length = 0;
      heard.length = 0;
    },
    async close() {
      gate.resolve();
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  };
}

function answer(origin: string, url: URL, response: ServerResponse): void {
  const path = url.pathname.replace(/^\/held/, '');
  const file = origin === 'https://desk.example' ? hostFile(path) : undefined;
  const script = scripts[path];
  const page = pages[path];
  if (path === '/never') return;
  if (path === '/redirect') response.writeHead(302, { location: url.searchParams.get('to') ?? '/' }).end();
  else if (file) response.writeHead(200, file.headers).end(file.body);
  else if (script !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  else if (page) response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.html);
  else response.writeHead(404).end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function openGate(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
