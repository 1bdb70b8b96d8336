import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { run } from '../../../src/cli/run.js';

/** What a command did. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of one test, in which commands are typed. */
export interface Terminal {
  readonly folder: string;
  /** Writes a file: text as it stands, everything else as JSON. */
  file(name: string, content: unknown): void;
  /** Types `npx deskside …`. */
  type(...args: readonly string[]): Promise<Ended>;
}

/** Where the program's own file would be. */
const home = fileURLToPath(new URL('../../../src/cli', import.meta.url));

/** Opens one. */
export function openTerminal(env: Readonly<Record<string, string>> = {}, colour = false): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    file: (name, content) =>
      writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content)),
    async type(...args) {
      const [out, err]: string[][] = [[], []];
      const code = await run(args, {
        out: (text) => out?.push(text),
        err: (text) => err?.push(text),
        env,
        cwd: folder,
        colour,
        home,
      });
      return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' };
    },
  };
}
