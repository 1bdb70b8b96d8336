import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Sample servers, each in a process of its own. */
export interface Children<Name extends string> {
  /** The port of each; another one after each start. */
  readonly ports: Readonly<Record<Name, number>>;
  /** Sends each of them the same message. */
  tell(message: object): void;
  stop(): void;
}

/** Starts `<folder>/<name>.js` for each name, and waits until all of them listen. */
export async function startChildren<Name extends string>(
  folder: 'apps' | 'integrations' | 'widgets',
  names: readonly Name[],
): Promise<Children<Name>> {
  const children = names.map((name) => fork(fileURLToPath(new URL(`./${folder}/${name}.js`, import.meta.url))));
  const stop = (): void => {
    for (const child of children) if (child.connected) child.disconnect();
  };
  try {
    const ports = await Promise.all(children.map(async (child, n) => [names[n], await portOf(child)] as const));
    return {
      ports: Object.fromEntries(ports) as Record<Name, number>,
      tell(message) {
        for (const child of children) if (child.connected) child.send(message);
      },
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  const gone = once(child, 'exit').then(() => {
    throw new Error('A sample server ended before it was ready; the reason stands above.');
  });
  const [message] = await Promise.race([once(child, 'message'), gone]);
  return (message as { port: number }).port;
}
