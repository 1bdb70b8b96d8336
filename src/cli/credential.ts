import { own } from '../wire/index.js';
import { calledWrongly } from './cliError.js';
import type { CliIo } from './cliIo.js';
import type { Called } from './command.js';
import { readText } from './files.js';

/**
 * The credential that an endpoint gets, as JSON text: from the file, the environment, or the context, in this order. It
 * is no argument, where every user of the machine could read it.
 *
 * @throws CliError
 */
export function readCredential(called: Called, io: CliIo, context: unknown): string {
  const file = called.text('credential-file');
  if (file !== undefined) return asJson(readText(io, file), `The file “${file}”`);
  const variable = io.env['DESKSIDE_CREDENTIAL'];
  if (variable) return asJson(variable, 'DESKSIDE_CREDENTIAL');
  return JSON.stringify(own(context, 'credential') ?? {});
}

/** JSON as it stands, so that no digit is lost; anything else is a text, as an API key is. */
function asJson(text: string, name: string): string {
  const trimmed = text.trim();
  if (!/^[{["]/.test(trimmed)) return JSON.stringify(trimmed);
  try {
    JSON.parse(trimmed);
    return trimmed;
  } catch {
    // what the parser says would quote the secret
    throw calledWrongly(`${name} begins like JSON and is none.`, 'Correct it, or give the key alone, without quotes.');
  }
}
