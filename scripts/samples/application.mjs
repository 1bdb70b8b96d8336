import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, root } from '../run.mjs';

/** Puts a sample into an empty folder, and the packed package beside it, where its package.json looks for it. */
export function copySample(name, folder, tarball) {
  const isSource = (path) => !/[\\/](node_modules|dist|\.next|storybook-static)$/.test(path);
  cpSync(join(root, 'samples', name), folder, { recursive: true, filter: isSource });
  copyFileSync(tarball, join(folder, 'deskside.tgz'));
}

/** `npm install`, as a newcomer types it. */
export const install = (folder) => npm(['install', '--no-audit', '--no-fund'], folder);

/** `npm run …`, to its end. */
export const npmRun = (script, folder, environment) => npm(['run', script], folder, environment);

function npm(args, cwd, more = {}) {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    env: childEnvironment({ NEXT_TELEMETRY_DISABLED: '1', ...more }),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${`${stdout}\n${stderr}`.trim()}`);
}
