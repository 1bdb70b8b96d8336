import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { HostProgram } from './hostProgram.js';
import type { HostProcessSettings } from './serveHost.js';

/** A host in another process. */
export interface KillableHost {
  readonly address: string;
  /** SIGKILL: nothing of it runs on. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts it, and waits until it listens. */
export async function startKillableHost({ file }: HostProgram, settings: HostProcessSettings): Promise<KillableHost> {
  const child = fork(file, [JSON.stringify(settings)], {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const [told] = await Promise.race([
    once(child, 'message'),
    gone.then(() => {
      throw new Error('The host ended before it listened; the reason stands above.');
    }),
  ]);
  return {
    address: `http://127.0.0.1:${(told as { port: number }).port}`,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
