import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** One request that a service got. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** A real HTTP server on 127.0.0.1. */
export interface Service {
  readonly origin: string;
  readonly received: Received[];
  close(): Promise<void>;
}

/** Starts one that answers so. */
export async function startService(answer: (response: ServerResponse, request: Received) => void): Promise<Service> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const got = { method, url, headers, text: Buffer.concat(chunks).toString() };
      received.push(got);
      answer(response, got);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
