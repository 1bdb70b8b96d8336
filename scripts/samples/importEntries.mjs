import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Imports every entry of the installed package in a Node of its own.
 *
 * @returns what could not be imported, and why
 */
export function importEntries(folder) {
  return entriesOf(join(folder, 'node_modules', 'deskside')).flatMap((entry) => {
    const { status, stderr } = spawnSync(process.execPath, ['-e', `import(${JSON.stringify(entry)})`], {
      cwd: folder,
      encoding: 'utf8',
    });
    const said = stderr.trim();
    return status === 0 && said === '' ? [] : [`import '${entry}' in Node: ${said || `exit status ${status}`}`];
  });
}

/** Writes src/every.ts, which imports every entry of the installed package, for the compiler to check. */
export function writeEveryImport(folder) {
  const entries = entriesOf(join(folder, 'node_modules', 'deskside'));
  const lines = entries.map((entry, index) => `import * as entry${index} from '${entry}';`);
  const names = entries.map((_, index) => `entry${index}`).join(', ');
  writeFileSync(join(folder, 'src', 'every.ts'), `${lines.join('\n')}\n\nexport const every = [${names}];\n`);
}

/**
 * Runs every command of the installed package with `--help`.
 *
 * @returns what did not answer, and why
 */
export function askCommands(folder) {
  const { bin = {} } = JSON.parse(readFileSync(join(folder, 'node_modules', 'deskside', 'package.json'), 'utf8'));
  return Object.keys(bin).flatMap((command) => {
    const { status, stdout, stderr } = spawnSync('npx', ['--no', command, '--help'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return status === 0 && stdout.trim() !== ''
      ? []
      : [`npx ${command} --help: ${stderr.trim() || `status ${status}`}`];
  });
}

/** The names under which an installed package can be imported as JavaScript; `*` stands for what is there. */
function entriesOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([key, target]) => {
    if (typeof target === 'string') return [];
    const entry = name + key.slice(1);
    if (!key.includes('*')) return [entry];
    const [place, ending] = target.default.split('*');
    const files = readdirSync(join(folder, place)).filter((file) => file.endsWith(ending));
    return files.map((file) => entry.replace('*', file.slice(0, -ending.length)));
  });
}
