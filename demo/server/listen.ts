import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const host = '127.0.0.1';
const portsToTry = 50;

/**
 * Opens the server on the port that was asked for; when nobody asked, on the usual one or the next free one after it.
 * Gives the address to open in a browser.
 */
export async function listen(server: Server, asked: number | undefined, usual: number): Promise<string> {
  const last = asked ?? usual + portsToTry;
  for (let port = asked ?? usual; port <= last; port += 1) {
    if (await canListen(server, port)) return `http://${host}:${(server.address() as AddressInfo).port}`;
  }
  throw new Error(
    asked
      ? `Port ${asked} is taken. Set DESKSIDE_DEMO_PORT to another one, or leave it out to get a free one.`
      : `The ports ${usual} to ${last} are all taken. Set DESKSIDE_DEMO_PORT to a free one.`,
  );
}

async function canListen(server: Server, port: number): Promise<boolean> {
  const listening = once(server, 'listening');
  server.listen(port, host);
  try {
    await listening;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
}
