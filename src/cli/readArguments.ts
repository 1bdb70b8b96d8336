import { parseArgs } from 'node:util';
import { nearestKey } from '../wire/index.js';
import { type CliError, calledWrongly } from './cliError.js';
import type { Called, Command } from './command.js';

/** Reads what stands after a command. @throws CliError */
export function readArguments(command: Command, args: readonly string[]): Called {
  const { name, flags, words: bounds } = command;
  const options = Object.fromEntries(
    Object.entries(flags).map(([flag, { value }]) => [flag, { type: value ? 'string' : 'boolean' } as const]),
  );
  // not strict: its own sentences name no cure
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string | undefined>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(flags, token.name)) throw unknownFlag(command, token.rawName, token.name);
    assertValue(command, token.name, token.value, token.inlineValue ?? false);
    given.set(token.name, token.value);
  }
  const [least, most] = bounds;
  if (words.length < least) throw calledWrongly(`${name} was called without all it needs.`, cureOf(command));
  if (words.length > most) throw calledWrongly(`${name} does not take “${words[most] ?? ''}”.`, cureOf(command));
  return { words, text: (flag) => given.get(flag), has: (flag) => given.has(flag) };
}

function assertValue(command: Command, flag: string, value: string | undefined, isInline: boolean): void {
  const wanted = command.flags[flag]?.value;
  if (!wanted && value !== undefined) {
    throw calledWrongly(`--${flag} takes no value.`, `Write --${flag} alone.`);
  }
  // what begins with a dash is the next flag, unless it was written with "="
  if (wanted && (!value || (!isInline && value.startsWith('-')))) {
    throw calledWrongly(`--${flag} has no value.`, `Write --${flag} <${wanted}>.`);
  }
}

function unknownFlag(command: Command, written: string, flag: string): CliError {
  const nearest = nearestKey(flag, Object.keys(command.flags));
  const cure = nearest ? `Did you mean --${nearest}?` : cureOf(command);
  return calledWrongly(`${command.name} has no flag ${written}.`, cure);
}

function cureOf({ name, usage }: Command): string {
  return `Write: npx deskside ${name} ${usage}`;
}

/** The value of a flag that counts milliseconds. @throws CliError */
export function milliseconds(called: Called, flag: string, otherwise: number): number {
  const text = called.text(flag);
  if (text === undefined) return otherwise;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw calledWrongly(`--${flag} is “${text}”.`, 'Write a whole number of milliseconds, such as 10000.');
}
