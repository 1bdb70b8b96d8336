// Looks through the built files for calls that turn text into code or markup, or that open windows. deskside/element is
// left out: React stands in it, and its own part is looked at as source.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';
import { unsafeCalls } from './unsafe-calls.mjs';

const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !relative(join(root, 'dist'), file).startsWith('element'));

const found = files.flatMap((file) => unsafeCalls(file, readFileSync(file, 'utf8')));
for (const { file, line, what } of found) console.error(`${relative(root, file)}:${line} uses ${what}`);
console.log(`${files.length} built files, ${found.length} unsafe calls`);
process.exitCode = found.length === 0 && files.length > 0 ? 0 : 1;
