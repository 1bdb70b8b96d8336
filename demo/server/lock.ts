import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes the data folder for this process: two processes on one embedded database would spoil it. Gives the function
 * that lets the folder go. The lock is a local socket and not a file with a process number: when a process dies, the
 * system closes its sockets, whereas its number lives on in the file and may be given to another.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const socket = socketOf(await realpath(folder));
  if (await isHeld(socket)) {
    throw new Error(
      `The demo already runs on the data in ${folder}. Stop it, or set DESKSIDE_DEMO_DATA to another folder.`,
    );
  }
  if (process.platform !== 'win32') await rm(socket, { force: true });
  const server = createServer((visitor) => visitor.destroy()).unref();
  server.listen(socket);
  await once(server, 'listening');
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** In the folder for temporary files, because a socket's path may have only about a hundred characters. */
function socketOf(folder: string): string {
  const name = `deskside-demo-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

async function isHeld(socket: string): Promise<boolean> {
  const visitor = connect(socket);
  try {
    await once(visitor, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    visitor.destroy();
  }
}
