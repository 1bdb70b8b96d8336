import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { calledWrongly, toolFailed } from '../cliError.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exitCodes.js';
import { codeOf } from '../files.js';
import { printLine } from '../print.js';
import { isLanguage, isStarter, languages, starterFiles, starters } from '../starters.js';

/** Writes a starter that runs with nothing but its language. */
export const init: Command = {
  name: 'init',
  usage: 'panel|widget|app [folder] [--language js|python|php]',
  about: 'Writes a starter that runs with nothing but its language; existing files stay as they are.',
  words: [1, 2],
  flags: {
    language: { value: 'js|python|php', about: 'what it is written in; without it js, for a widget python' },
  },
  run(called, io) {
    const [kind = '', folder = '.'] = called.words;
    if (!isStarter(kind))
      throw calledWrongly(`There is no starter “${kind}”.`, `Choose one of ${starters.join(', ')}.`);
    const language = called.text('language') ?? (kind === 'widget' ? 'python' : 'js');
    if (!isLanguage(language)) {
      throw calledWrongly(`There is no starter in “${language}”.`, `Choose one of ${languages.join(', ')}.`);
    }
    if (kind === 'widget' && language !== 'python') {
      throw calledWrongly('A widget is a Python script.', 'Leave --language out.');
    }
    const files = starterFiles(kind, language);
    const target = resolve(io.cwd, folder);
    const taken = files.filter(({ name }) => existsSync(join(target, name))).map(({ name }) => name);
    if (taken.length > 0) {
      throw calledWrongly(
        `${taken.join(', ')} ${taken.length === 1 ? 'exists' : 'exist'} already, so nothing was written.`,
        `Choose an empty folder: npx deskside init ${kind} my-${kind}`,
      );
    }
    try {
      mkdirSync(target, { recursive: true });
      // "wx": a file that has come in between stays, too
      for (const { name, text } of files) writeFileSync(join(target, name), text, { flag: 'wx' });
    } catch (error) {
      throw toolFailed(`The starter could not be written (${codeOf(error)}).`, 'Choose another folder.');
    }
    for (const { name } of files) printLine(io, `Wrote ${join(folder, name)}`);
    printLine(io, `Next: ${join(folder, 'README.md')} has three commands to try.`);
    return exitCodes.well;
  },
};
