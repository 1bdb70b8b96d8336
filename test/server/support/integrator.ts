import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

/** One request that the endpoint got. */
interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** An integrator's real HTTP server on 127.0.0.1: each path behaves as it is told. */
export interface Integrator {
  readonly received: Received[];
  /** Address of a path that behaves so. */
  on(behave: (response: ServerResponse, request: IncomingMessage) => void): string;
  /** Address of the path named, which behaves so. */
  at(path: string, behave: (response: ServerResponse, request: IncomingMessage) => void): string;
  /** Address of a path that answers so. */
  answering(status: number, body?: string | Buffer, headers?: Record<string, string>): string;
  receivedAt(endpoint: string): Received[];
  close(): Promise<void>;
}

/** Starts it. */
export async function startIntegrator(): Promise<Integrator> {
  const behaviours = new Map<string, (response: ServerResponse, request: IncomingMessage) => void>();
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      received.push({ path, headers: request.headers, text: Buffer.concat(chunks).toString() });
      behaviours.get(path)?.(response, request);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const at: Integrator['at'] = (path, behave) => {
    behaviours.set(path, behave);
    return `http://127.0.0.1:${port}${path}`;
  };
  const on: Integrator['on'] = (behave) => at(`/render/CANARY-endpoint/${behaviours.size}`, behave);
  return {
    received,
    at,
    on,
    answering: (status, body, headers = { 'content-type': 'application/json' }) =>
      on((response) => {
        response.writeHead(status, headers).end(body);
      }),
    receivedAt: (endpoint) => received.filter(({ path }) => endpoint.endsWith(path)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
