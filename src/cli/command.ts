import type { CliIo } from './cliIo.js';

/** A flag of a command. */
export interface Flag {
  /** What stands after it, as `file`; a flag without one is a switch. */
  readonly value?: string;
  /** What it does, for the help. */
  readonly about: string;
}

/** What a command was called with. */
export interface Called {
  /** What stands after the command, flags apart. */
  readonly words: readonly string[];
  /** The value of a flag that has one; `undefined` when it was not given. */
  text(flag: string): string | undefined;
  /** Whether a switch was given. */
  has(flag: string): boolean;
}

/** One command of `npx deskside`. */
export interface Command {
  readonly name: string;
  /** What stands after the name, as the help shows it: `<endpoint> --schema <file>`. */
  readonly usage: string;
  /** What it does, in one sentence. */
  readonly about: string;
  /** How many words it takes. */
  readonly words: readonly [least: number, most: number];
  readonly flags: Readonly<Record<string, Flag>>;
  /**
   * Does it.
   *
   * @returns the exit code
   * @throws CliError
   */
  run(called: Called, io: CliIo): number | Promise<number>;
}
