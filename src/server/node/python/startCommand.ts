import { availableParallelism } from 'node:os';

/** How many interpreters start at a time: more would only make the first one late. */
export const atOnce = Math.min(4, availableParallelism());

/** A command that runs with bounds that Node cannot set itself: processor time, so that nothing outlives a host that was killed. */
export function startCommand(timeoutMs: number, command: readonly string[]): { file: string; args: readonly string[] } {
  const [file = '', ...args] = command;
  if (process.platform === 'win32') return { file, args };
  // "env -i", because a shell adds words of its own
  const script = `ulimit -c 0; ulimit -t ${cpuSeconds(timeoutMs)}; exec env -i "$0" "$@"`;
  return { file: '/bin/sh', args: ['-c', script, file, ...args] };
}

/** Processor seconds that a run of that length can use at most, with what a start may cost. */
export function cpuSeconds(timeoutMs: number): number {
  return 20 + Math.ceil(timeoutMs / 1000);
}
