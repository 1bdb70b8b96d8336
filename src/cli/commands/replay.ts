import { readRecording } from '../../diagnosis/index.js';
import { calledWrongly } from '../cliError.js';
import type { Command } from '../command.js';
import { readJsonFile, readText } from '../files.js';
import { judge, judgingFlags } from '../judge.js';
import { assertOrigin } from './checkApp.js';

/** Judges a recording that was kept, without calling anybody. */
export const replay: Command = {
  name: 'replay',
  usage: '<file>',
  about: 'Judges a recording that was kept with --save, without calling anybody.',
  words: [1, 1],
  flags: {
    schema: { value: 'file', about: 'read the answer with this schema in place of the recorded one' },
    helpdesk: { value: 'origin', about: 'of a dashboard app: where the helpdesk is' },
    ...judgingFlags,
  },
  run(called, io) {
    const [file = ''] = called.words;
    assertOrigin(called.text('helpdesk'));
    const read = readRecording(readText(io, file));
    if ('fault' in read) throw calledWrongly(`“${file}” is no recording. ${read.fault}`, 'Make one with --save.');
    const schema = called.text('schema');
    const recording = schema === undefined ? read.recording : { ...read.recording, schema: readJsonFile(io, schema) };
    return judge(called, io, recording);
  },
};
