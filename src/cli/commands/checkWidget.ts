import { createGuardedFetch } from '../../server/node/index.js';
import type { Command } from '../command.js';
import { widgetContextText } from '../contexts.js';
import { readText } from '../files.js';
import { judge, judgingFlags, recordingFlags } from '../judge.js';
import { milliseconds } from '../readArguments.js';
import { recordScript } from '../runScript.js';

/** Runs a widget's script as the host does and says what its card holds. */
export const checkWidget: Command = {
  name: 'check-widget',
  usage: '<script.py>',
  about: 'Runs a widget’s script as the host does and says what its card holds, and what went wrong.',
  words: [1, 1],
  flags: {
    context: { value: 'file', about: '{ conversation, customer, business }; without it, an example' },
    python3: { about: 'run it with the machine’s own Python in place of the embedded one' },
    timeout: { value: 'ms', about: 'how long the script may take; without it 30000, as a host' },
    development: { about: 'let the script call http:, other ports and private networks' },
    ...recordingFlags,
    ...judgingFlags,
  },
  async run(called, io) {
    const [file = ''] = called.words;
    const context = called.text('context');
    const recording = await recordScript({
      script: readText(io, file),
      contextText: widgetContextText(context === undefined ? undefined : readText(io, context)),
      fetch: createGuardedFetch({ development: called.has('development') }),
      timeoutMs: milliseconds(called, 'timeout', 30_000),
      python3: called.has('python3'),
    });
    return judge(called, io, recording);
  },
};
