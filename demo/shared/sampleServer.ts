import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Lets a sample server listen on this machine. The port comes from `PORT`; it is reported to the process that started
 * this one, and with that process this one ends.
 */
export function listenForParent(server: Server): void {
  server.on('error', (error) => {
    process.stderr.write(`A sample server could not start: ${error.message}\n`);
    process.exit(1);
  });
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
    process.send?.({ port: (server.address() as AddressInfo).port });
  });
  process.on('disconnect', () => process.exit(0));
  // Ctrl+C reaches the whole process group: the parent closes the channel once its own work is done.
  process.on('SIGINT', () => undefined);
}
