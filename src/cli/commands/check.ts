import { recordPanelCall } from '../../server/index.js';
import type { FieldConfig } from '../../wire/index.js';
import { calledWrongly } from '../cliError.js';
import type { CliIo } from '../cliIo.js';
import type { Called, Command } from '../command.js';
import { renderRequestOf } from '../contexts.js';
import { readCredential } from '../credential.js';
import { readJsonFile } from '../files.js';
import { judge, judgingFlags, recordingFlags } from '../judge.js';
import { milliseconds } from '../readArguments.js';
import { signing } from '../signing.js';
import { readTarget } from '../target.js';

/** Calls a panel's endpoint as the host would and says what it makes of the answer. */
export const check: Command = {
  name: 'check',
  usage: '<endpoint> --schema <file>',
  about: 'Calls a panel’s endpoint as the host would and says what agents will see, and why not.',
  words: [1, 1],
  flags: {
    schema: { value: 'file', about: 'the panel’s JSON Schema' },
    context: { value: 'file', about: 'what the endpoint is told; without it, the example of the document' },
    'credential-file': { value: 'file', about: 'the credential, JSON or a key; or set DESKSIDE_CREDENTIAL' },
    config: { value: 'file', about: 'the install’s field config' },
    timeout: { value: 'ms', about: 'how long the endpoint may take; without it 10000, as a host' },
    development: { about: 'call http:, other ports and private networks too' },
    ...recordingFlags,
    ...judgingFlags,
  },
  async run(called, io) {
    const [typed = ''] = called.words;
    const { url, fetch, notesOn } = readTarget(called, typed);
    const file = called.text('schema');
    if (file === undefined) {
      throw calledWrongly('check needs the panel’s schema, to say how the answer is read.', 'Add --schema <file>.');
    }
    const context = optionalJson(called, io, 'context');
    const recording = await recordPanelCall({
      endpoint: url,
      told: renderRequestOf(context),
      credentialText: readCredential(called, io, context),
      schema: readJsonFile(io, file),
      config: optionalJson(called, io, 'config') as FieldConfig | undefined,
      fetch: signing(io, fetch),
      timeoutMs: milliseconds(called, 'timeout', 10_000),
      maxResponseBytes: 2 ** 20,
    });
    return judge(called, io, recording, notesOn(recording));
  },
};

function optionalJson(called: Called, io: CliIo, flag: string): unknown {
  const file = called.text(flag);
  return file === undefined ? undefined : readJsonFile(io, file);
}
