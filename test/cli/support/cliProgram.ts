import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { aliases } from '../../../scripts/aliases.mjs';
import type { Ended } from './terminal.js';

/** The command line as a program that Node runs by itself. */
export interface CliProgram {
  /** Runs it to its end. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
  readonly file: string;
  remove(): void;
}

/** Builds it from the sources, in a folder that is laid out as the package is. */
export async function buildCliProgram(): Promise<CliProgram> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const home = mkdtempSync(join(cache, 'deskside-cli-'));
  mkdirSync(join(home, 'dist'));
  symlinkSync(join(root, 'package.json'), join(home, 'package.json'));
  symlinkSync(join(root, 'src/wire/schemas'), join(home, 'dist/schemas'));
  symlinkSync(join(root, 'src/conformance'), join(home, 'dist/conformance'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root,
    resolve: { alias: aliases },
    build: {
      ssr: true,
      outDir: join(home, 'dist/cli'),
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { input: { index: join(root, 'src/cli/index.ts') } },
    },
  });
  const file = join(home, 'dist/cli/index.js');
  return {
    file,
    run: async (args, env = {}) => {
      const child = spawn(process.execPath, [file, ...args], {
        cwd: home,
        env: { PATH: process.env['PATH'] ?? '', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = new Promise<number>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? -1));
      });
      const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
      return { code, out, err };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
