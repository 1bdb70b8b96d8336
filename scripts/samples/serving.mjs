import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment } from '../run.mjs';

const longestStart = 60_000;

/** Runs `npm start` in a folder as long as `look` needs it, and gives what `look` gives. */
export async function serving(folder, environment, look) {
  const port = await freePort();
  const server = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    env: childEnvironment({ NEXT_TELEMETRY_DISABLED: '1', ...environment, PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'pipe'],
    // a group of its own: npm, its shell and the server end together
    detached: true,
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const ended = once(server, 'exit');
  const address = `http://127.0.0.1:${port}`;
  const started = performance.now();
  try {
    await Promise.race([
      answering(address),
      ended.then(() => {
        throw new Error(`npm start ended by itself:\n${said}`);
      }),
    ]);
    const seen = await look(address);
    return { ...seen, milliseconds: seen.firstPanelAt - started };
  } finally {
    if (server.pid && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    await ended;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answering(address) {
  const last = performance.now() + longestStart;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (performance.now() > last) throw new Error(`${address} did not answer within a minute`, { cause: error });
      await pause(50);
    }
  }
}
