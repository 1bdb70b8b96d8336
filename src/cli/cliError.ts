import { exitCodes } from './exitCodes.js';

/** An end of a command that is told in one sentence, with the cure in the next. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    /** The exit code. */
    readonly exitCode: number,
    /** What is wrong. */
    readonly reason: string,
    /** What to do about it. */
    readonly cure: string,
  ) {
    super(`${reason} ${cure}`);
  }
}

/** The command was called wrongly: a flag, an argument, or a file that it names. */
export function calledWrongly(reason: string, cure: string): CliError {
  return new CliError(exitCodes.usage, reason, cure);
}

/** The tool could not do its work, whatever the integration is like. */
export function toolFailed(reason: string, cure: string): CliError {
  return new CliError(exitCodes.failed, reason, cure);
}
