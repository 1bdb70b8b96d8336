import { createServer, type Server, Socket } from 'node:net';
import { vi } from 'vitest';

/** Listeners on both loopback addresses, and a count of every connection that this process begins, whereto ever. */
export async function startCanary() {
  const begun = vi.spyOn(Socket.prototype, 'connect');
  let heard = 0;
  const listen = (host: string) =>
    new Promise<Server | null>((resolve) => {
      const server = createServer((socket) => {
        heard += 1;
        socket.destroy();
      });
      // a machine without IPv6 has nothing to protect there
      server.once('error', () => resolve(null));
      server.listen(0, host, () => resolve(server));
    });
  const servers = [await listen('127.0.0.1'), await listen('::1')];
  const portOf = (server: Server | null | undefined): number => {
    const address = server?.address();
    return typeof address === 'object' && address ? address.port : 1;
  };
  return {
    addresses: [`127.0.0.1:${portOf(servers[0])}`, `[::1]:${portOf(servers[1])}`],
    connections: () => heard + begun.mock.calls.length,
    async stop(): Promise<void> {
      begun.mockRestore();
      await Promise.all(
        servers.map((server) => new Promise((resolve) => (server ? server.close(resolve) : resolve(0)))),
      );
    },
  };
}
