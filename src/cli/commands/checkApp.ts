import { recordAppPage } from '../../server/index.js';
import { calledWrongly } from '../cliError.js';
import type { Command } from '../command.js';
import { judge, judgingFlags, recordingFlags } from '../judge.js';
import { milliseconds } from '../readArguments.js';
import { readTarget } from '../target.js';

/** Asks for a dashboard app's page and says whether a helpdesk may show it in a frame. */
export const checkApp: Command = {
  name: 'check-app',
  usage: '<url> [--helpdesk <origin>]',
  about: 'Asks for a dashboard app’s page and says whether a helpdesk may show it in a frame.',
  words: [1, 1],
  flags: {
    helpdesk: { value: 'origin', about: 'where the helpdesk is, such as https://desk.example: who may frame the page' },
    timeout: { value: 'ms', about: 'how long the page may take to begin its answer; without it 10000' },
    development: { about: 'ask http:, other ports and private networks too' },
    ...recordingFlags,
    ...judgingFlags,
  },
  async run(called, io) {
    const [typed = ''] = called.words;
    const { url, fetch, notesOn } = readTarget(called, typed);
    assertOrigin(called.text('helpdesk'));
    const timeoutMs = milliseconds(called, 'timeout', 10_000);
    const recording = await recordAppPage({ url, fetch, timeoutMs });
    return judge(called, io, recording, notesOn(recording));
  },
};

/** @throws CliError */
export function assertOrigin(origin: string | undefined): void {
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).origin === origin)) return;
  throw calledWrongly(`“${origin}” is no origin.`, 'Write it as browsers do: https://desk.example, without a path.');
}
