import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, root, run } from '../run.mjs';

const fail = (sentence) => {
  throw new Error(sentence);
};

/**
 * Packs the package as npm publishes it.
 *
 * @param folder - where the tarball is to stand
 * @returns its path
 */
export function pack(folder, { build }) {
  if (build && !run('npm', ['run', 'build', '--silent']).ok) fail('The library could not be built: see above.');
  // what prepublishOnly would do is done
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    env: childEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (packed.status !== 0) fail(`npm pack failed:\n${packed.stderr}`);
  // an array up to npm 11, an object by package name since
  const [first] = Object.values(JSON.parse(packed.stdout));
  return join(folder, first.filename);
}
