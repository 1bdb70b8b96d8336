import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { HostError } from '../../hostError.js';
import { createRunner, type PooledPythonRunner } from './createRunner.js';
import { launch } from './launch.js';
import { type PythonRunnerOptions, pythonLimits } from './options.js';
import { programs, python } from './sources.js';
import { atOnce, cpuSeconds } from './startCommand.js';

/** Options of {@link createPython3Runner}. */
export interface Python3RunnerOptions extends PythonRunnerOptions {
  /**
   * Which Python, 3.9 or newer: a name to be found on the `PATH`, or a whole path.
   *
   * @default 'python3'
   */
  readonly command?: string;
  /**
   * How many interpreters wait for a script. Starting one takes a tenth of a second or less.
   *
   * @default 2
   */
  readonly poolSize?: number;
}

const refusal =
  'This machine cannot keep scripts from starting processes: the kernel has no seccomp filter here, and Python runs as ' +
  'root. Run the host as another user, or use createEmbeddedPythonRunner.';

/**
 * Runs scripts of sidebar widgets with the machine's own Python, on Linux and macOS. Each script has a process of its own
 * with limits of the kernel; it may read what the host's user may read. **It isolates faults and is no sandbox for
 * hostile authors** ({@link PooledPythonRunner}).
 *
 * @throws HostError `package_missing` when there is no such Python; `invalid_option`
 */
export function createPython3Runner({
  command = 'python3',
  poolSize = 2,
  ...options
}: Python3RunnerOptions = {}): PooledPythonRunner {
  const limits = pythonLimits('createPython3Runner', { ...options, poolSize });
  const file = interpreterOf(find(command));
  const { memoryMb, maxLogBytes, maxResultBytes, timeoutMs } = limits;
  const maxFrameBytes = 2 ** 24 + 8 * maxResultBytes;
  const boot = [{ ...python, memoryMb, cpuSeconds: cpuSeconds(timeoutMs) }];
  const args = ['-I', '-B', '-X', 'utf8', '-', `deskside-host=${process.pid}`];
  return createRunner(limits, {
    start: () => launch({ file, args, program: programs.python3, boot, maxFrameBytes, maxLogBytes }, refusal),
    maxStarting: () => atOnce,
  });
}

/**
 * The interpreter itself: a command may be a script of a version manager, which costs time with every start and leaves
 * variables of its own in the environment. Asked once, and waited for: the runner is made when the host starts.
 */
function interpreterOf(command: string): string {
  const question = 'import resource, sys; print(sys.executable if sys.version_info >= (3, 9) else "")';
  const { stdout, error } = spawnSync(command, ['-I', '-c', question], {
    cwd: '/',
    env: {},
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  const path = stdout?.trim();
  if (path && !error) return path;
  throw missing(`"${command}" is no Python 3.9 or newer of Linux or macOS`);
}

/** Where the command is. The process itself could not look: it has no `PATH`. */
function find(command: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = isAbsolute(command) ? [command] : folders.map((folder) => join(folder, command));
  const place = places.find(isExecutable);
  if (place !== undefined) return place;
  throw missing(`the command "${command}" was not found`);
}

function missing(what: string): HostError {
  return new HostError(
    'package_missing',
    `createPython3Runner: ${what}. Install Python 3, pass the option "command", or use createEmbeddedPythonRunner.`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return isAbsolute(path);
  } catch {
    return false;
  }
}
