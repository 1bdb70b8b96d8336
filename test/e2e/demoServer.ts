import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A demo of the test's own, on the first free port. */
export interface DemoServer {
  readonly address: string;
  /** Asks it to end, as Ctrl+C does; resolves with its exit status. */
  stop(): Promise<number | null>;
}

/** Starts the built demo on a data folder and waits for the line that names its address. */
export async function startDemo(dataFolder: string, more: NodeJS.ProcessEnv = {}): Promise<DemoServer> {
  const { DESKSIDE_DEMO_PORT: _port, ...env } = process.env;
  const child = spawn(process.execPath, ['dist-demo/server/main.js'], {
    env: { ...env, ...more, DESKSIDE_DEMO_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Whoever gives up while it starts would leave it and its servers behind.
  const end = (): void => void child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return { address: await addressOf(child), stop: () => stop(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /Open (http:\S+) in a browser/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The demo ended before it was ready. It said: ${said}`)));
  });
}

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [status] = (await ended) as [number | null];
  return status;
}
