import { resolve } from 'node:path';

/** What the environment asks of the demo. */
export interface DemoSettings {
  /** `undefined`: nobody asked, so the next free one after {@link usualPort} will do. */
  readonly port: number | undefined;
  /** A directory for the embedded database, or the connection string of a PostgreSQL server. */
  readonly storage: string;
  readonly storageIsServer: boolean;
  /** Holds the host's key; the embedded database is in it too. */
  readonly folder: string;
  /** Whether no panel, widget or app is there at first: an admin makes them in the settings. */
  readonly startsEmpty: boolean;
}

export const usualPort = 4100;

/** Reads the demo's environment variables. Throws an error that names the variable and the cure. */
export function readSettings(env: NodeJS.ProcessEnv, cwd: string): DemoSettings {
  const url = env.DESKSIDE_DATABASE_URL?.trim();
  if (url && !/^postgres(ql)?:\/\//.test(url)) {
    throw new Error(
      'DESKSIDE_DATABASE_URL must begin with postgres:// or postgresql://, for example postgres://me@localhost/demo.',
    );
  }
  const folder = resolve(cwd, env.DESKSIDE_DEMO_DATA?.trim() || 'demo/.data');
  return {
    port: readPort(env.DESKSIDE_DEMO_PORT?.trim()),
    storage: url || folder,
    storageIsServer: Boolean(url),
    folder,
    startsEmpty: env.DESKSIDE_DEMO_EMPTY === '1',
  };
}

function readPort(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`DESKSIDE_DEMO_PORT is "${text}", which is not a port. Use a whole number from 1 to 65535.`);
}
