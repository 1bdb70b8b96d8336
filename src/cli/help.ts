import type { CliIo } from './cliIo.js';
import type { Command } from './command.js';
import { printLine } from './print.js';

/** Prints what the program can do. */
export function printHelp(io: CliIo, commands: readonly Command[]): void {
  printLine(io, 'deskside: checks and starts integrations of a helpdesk’s conversation sidebar.');
  printLine(io);
  for (const { name, usage, about } of commands) {
    printLine(io, ['strong', `  npx deskside ${name}`], ` ${usage}`);
    printLine(io, `    ${about}`);
  }
  printLine(io);
  printLine(io, '  npx deskside <command> --help   says more of a command');
  printLine(io, '  npx deskside --version');
  printLine(io);
  printExitCodes(io);
}

/** Prints what one command takes. */
export function printCommandHelp(io: CliIo, { name, usage, about, flags }: Command): void {
  printLine(io, ['strong', `npx deskside ${name}`], ` ${usage}`);
  printLine(io, `  ${about}`);
  const named = Object.entries(flags).map(([flag, { value, about }]) => ({
    flag: `--${flag}${value ? ` <${value}>` : ''}`,
    about,
  }));
  if (named.length > 0) printLine(io);
  const widest = Math.max(0, ...named.map(({ flag }) => flag.length));
  for (const { flag, about } of named) printLine(io, `  ${flag.padEnd(widest)}  ${about}`);
  printLine(io);
  printExitCodes(io);
}

function printExitCodes(io: CliIo): void {
  printLine(io, 'Exit codes: 0 all well, 1 findings, 2 called wrongly, 3 the tool failed.');
}
