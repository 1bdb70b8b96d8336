import { createServer } from 'node:http';
import type { BrokenAnswer } from './brokenPanels.js';

/** A server of somebody else, on this machine. */
export interface BrokenServer {
  readonly url: string;
  /** The bodies that it got. */
  readonly received: readonly string[];
  readonly headers: readonly NodeJS.Dict<string | string[]>[];
  close(): Promise<void>;
}

/** Serves one answer at every path. */
export async function serveBroken(
  { status, type, text, afterMs = 0 }: BrokenAnswer,
  more: Readonly<Record<string, string>> = {},
): Promise<BrokenServer> {
  const received: string[] = [];
  const headers: NodeJS.Dict<string | string[]>[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push(Buffer.concat(chunks).toString());
    headers.push(request.headers);
    const answer = () => response.writeHead(status, { 'content-type': type, ...more }).end(text);
    // the clock of the client is a real one, so the server is really slow
    if (afterMs > 0) setTimeout(answer, afterMs);
    else answer();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/panel/render`,
    received,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
