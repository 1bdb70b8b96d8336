import { readdirSync, readFileSync } from 'node:fs';

/** One process of a runner, as anybody on the machine sees it. */
interface SeenProcess {
  readonly pid: number;
  readonly argv: string;
  readonly environment: string;
}

const read = (pid: string, what: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return ''; // it has ended
  }
};

/** Every process that a runner of this process started, or that such a process started, wherever it went since. */
export function survivors(): readonly SeenProcess[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), argv: read(pid, 'cmdline'), environment: read(pid, 'environ') }))
    .filter(({ argv }) => argv.split('\0').includes(`deskside-host=${process.pid}`));
}
