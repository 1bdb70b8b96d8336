import type { CliIo } from './cliIo.js';

/** Whether text may be coloured: on a terminal that knows colours, unless somebody does not want any (no-color.org). */
export function mayColour(env: CliIo['env'], isTerminal: boolean): boolean {
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
