import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonFault, readRecording, writeRecording } from '../diagnosis/index.js';
import type { Recording } from '../wire/index.js';
import { calledWrongly, toolFailed } from './cliError.js';
import type { CliIo } from './cliIo.js';

/** A file as text, without a byte order mark. @throws CliError */
export function readText({ cwd }: CliIo, path: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw calledWrongly(
      `The file “${path}” could not be read (${codeOf(error)}).`,
      `Check the path; relative ones begin at ${cwd}.`,
    );
  }
}

/** A file of JSON, parsed. @throws CliError */
export function readJsonFile(io: CliIo, path: string): unknown {
  const text = readText(io, path);
  const fault = jsonFault(text);
  if (!fault) return JSON.parse(text) as unknown;
  // What the parser says would quote the text, and a context may hold a credential.
  const { line, column, what, cure } = fault;
  throw calledWrongly(`The file “${path}” is no JSON: in line ${line}, column ${column} there is ${what}.`, cure);
}

/**
 * Keeps a recording. Only a file that is new, or is a recording, is written: a mistyped name costs nobody a schema.
 *
 * @throws CliError
 */
export function saveRecording(io: CliIo, path: string, recording: Recording): void {
  const file = resolve(io.cwd, path);
  if (existsSync(file) && 'fault' in readRecording(readText(io, path))) {
    throw calledWrongly(`The file “${path}” exists and is no recording, so it stays as it is.`, 'Choose another name.');
  }
  try {
    writeFileSync(file, writeRecording(recording));
  } catch (error) {
    throw toolFailed(`The file “${path}” could not be written (${codeOf(error)}).`, 'Choose another place.');
  }
}

/** What the system calls a failure: `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
