import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestKey } from '../wire/index.js';
import { CliError, calledWrongly } from './cliError.js';
import type { CliIo } from './cliIo.js';
import type { Command } from './command.js';
import { check } from './commands/check.js';
import { checkApp } from './commands/checkApp.js';
import { checkWidget } from './commands/checkWidget.js';
import { init } from './commands/init.js';
import { replay } from './commands/replay.js';
import { schema } from './commands/schema.js';
import { exitCodes } from './exitCodes.js';
import { printCommandHelp, printHelp } from './help.js';
import { printAside, printLine } from './print.js';
import { readArguments } from './readArguments.js';

const commands: readonly Command[] = [check, checkApp, checkWidget, replay, init, schema];

/**
 * Does what the arguments say. Never rejects: what goes wrong is told on standard error.
 *
 * @param args - what stands after `npx deskside`
 * @returns the exit code
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const told = error instanceof CliError ? error : unexpected(error);
    printAside(io, told.reason);
    printAside(io, told.cure);
    return told.exitCode;
  }
}

async function dispatch(args: readonly string[], io: CliIo): Promise<number> {
  const [word, ...rest] = args;
  if (word === '--version' || word === '-v') {
    printLine(io, versionOf(io));
    return exitCodes.well;
  }
  const isHelp = word === '--help' || word === '-h' || word === 'help';
  const name = isHelp ? rest[0] : word;
  if (name === undefined) {
    printHelp(io, commands);
    return isHelp ? exitCodes.well : exitCodes.usage;
  }
  const command = commandCalled(name);
  const end = rest.indexOf('--');
  if (isHelp || rest.slice(0, end < 0 ? undefined : end).some((each) => each === '--help' || each === '-h')) {
    printCommandHelp(io, command);
    return exitCodes.well;
  }
  return command.run(readArguments(command, rest), io);
}

function commandCalled(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const cure = 'Write: npx deskside --help';
  const names = commands.map((command) => command.name);
  const nearest = nearestKey(name, names);
  throw calledWrongly(`There is no command “${name}”.`, nearest ? `Did you mean “${nearest}”?` : cure);
}

function versionOf({ home }: CliIo): string {
  const { version } = JSON.parse(readFileSync(join(home, '../../package.json'), 'utf8')) as { version: string };
  return version;
}

function unexpected(error: unknown): CliError {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new CliError(exitCodes.failed, `deskside itself failed: ${what}`, 'Please report it with this line.');
}
