import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestKey } from '../../wire/index.js';
import { calledWrongly } from '../cliError.js';
import type { CliIo } from '../cliIo.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exitCodes.js';
import { printLine } from '../print.js';

/** Where the contract files stand, from the program's folder: in the package, and in its sources. */
const folders = [
  { folders: ['../schemas', '../wire/schemas'], entry: 'schemas' },
  { folders: ['../conformance'], entry: 'conformance' },
] as const;

/** Lists the contract files, or prints one. */
export const schema: Command = {
  name: 'schema',
  usage: '[name]',
  about: 'Lists the contract files (JSON Schemas, conformance cases), or prints one.',
  words: [0, 1],
  flags: {},
  run(called, io) {
    const files = contractFiles(io);
    const [wanted] = called.words;
    if (wanted === undefined) {
      for (const { name, entry } of files.values()) printLine(io, name.padEnd(26), ['faint', entry]);
      return exitCodes.well;
    }
    const found = files.get(nameOf(wanted));
    if (found) {
      // as it stands: it is ours, and is meant for a file
      io.out(readFileSync(found.file, 'utf8'));
      return exitCodes.well;
    }
    const nearest = nearestKey(nameOf(wanted), files.keys());
    throw calledWrongly(
      `There is no contract file “${wanted}”.`,
      nearest ? `Did you mean “${nearest}”?` : 'Write: npx deskside schema, which lists them.',
    );
  },
};

interface ContractFile {
  readonly name: string;
  readonly file: string;
  /** As an import names it. */
  readonly entry: string;
}

function contractFiles({ home }: CliIo): ReadonlyMap<string, ContractFile> {
  const files = folders.flatMap(({ folders, entry }) => {
    const folder = folders.map((path) => join(home, path)).find((path) => existsSync(path));
    return folder === undefined
      ? []
      : readdirSync(folder)
          .filter((file) => file.endsWith('.json'))
          .sort()
          .map((file): [string, ContractFile] => {
            const name = entry === 'schemas' ? nameOf(file) : `${entry}/${nameOf(file)}`;
            return [name, { name, file: join(folder, file), entry: `deskside/${entry}/${file}` }];
          });
  });
  return new Map(files);
}

function nameOf(file: string): string {
  return file.replace(/(\.schema)?\.json$/, '');
}
