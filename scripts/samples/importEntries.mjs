import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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
