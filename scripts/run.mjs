// Uses only Node's own modules: setup.mjs imports it before anything is installed.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, wherever the script was started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The environment of every child: no colours, no telemetry, no questions. */
export function childEnvironment(more = {}) {
  const { FORCE_COLOR: _unused, ...inherited } = process.env;
  return { ...inherited, NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1', ...more };
}

/**
 * Runs a command to its end and lets it print. Nothing may stop to ask: there is no standard input.
 *
 * @returns {{ ok: boolean, status: number | null, reason: string }}
 */
export function run(command, args, { cwd = root, env = childEnvironment(), timeout } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env,
    timeout,
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm is npm.cmd on Windows, which Node starts only through the shell
    shell: process.platform === 'win32' && command === 'npm',
  });
  const reason =
    result.error?.message ?? (result.signal ? `ended by ${result.signal}` : `exit status ${result.status}`);
  return { ok: result.status === 0, status: result.status, reason };
}

/** Runs one of the package's own tools with the Node that runs this script, so that ending the child ends the tool. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
