import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { HostError } from '../../hostError.js';
import { createRunner, type PooledPythonRunner } from './createRunner.js';
import { fromSnapshot } from './fromSnapshot.js';
import { launch } from './launch.js';
import { type PythonRunnerOptions, pythonLimits } from './options.js';
import { programs, python } from './sources.js';
import { startCommand } from './startCommand.js';

/** Options of {@link createEmbeddedPythonRunner}. */
export interface EmbeddedPythonRunnerOptions extends PythonRunnerOptions {
  /**
   * How many interpreters wait for a script. Starting one takes seconds; on one that waits a run costs at most 150 ms more than the
   * script itself. Each holds about 150 MB.
   *
   * @default 2
   */
  readonly poolSize?: number;
}

/**
 * Runs scripts of sidebar widgets with Pyodide, a Python that comes from npm: nothing else has to be installed. Each script
 * has a process of its own, under Node's permission model: no files of the machine, no other processes. **It isolates faults
 * and is no sandbox for hostile authors** ({@link PooledPythonRunner}).
 *
 * @throws HostError `package_missing` when `pyodide` is not installed; `invalid_option`
 */
export function createEmbeddedPythonRunner({
  poolSize = 2,
  ...options
}: EmbeddedPythonRunnerOptions = {}): PooledPythonRunner {
  const limits = pythonLimits('createEmbeddedPythonRunner', { ...options, poolSize });
  const pyodide = folderOfPyodide();
  const { memoryMb, maxLogBytes, maxResultBytes, timeoutMs } = limits;
  // written with the escapes of JSON in JSON, a result can be several times as long
  const maxFrameBytes = 2 ** 26 + 8 * maxResultBytes;
  const command = startCommand(timeoutMs, [
    process.execPath,
    '--no-warnings',
    permission(),
    `--allow-fs-read=${pyodide}/*`,
    `--max-old-space-size=${memoryMb}`,
    '--input-type=module',
    '-',
    `deskside-host=${process.pid}`,
  ]);
  return createRunner(
    limits,
    fromSnapshot((snapshot, onSnapshot) => {
      const first = {
        ...python,
        pyodide,
        memoryMb,
        snapshot: snapshot !== null,
        wantsSnapshot: onSnapshot !== undefined,
      };
      const boot = snapshot ? [first, snapshot] : [first];
      const how = { ...command, program: programs.embedded, boot, maxFrameBytes, maxLogBytes };
      return launch(how, '', onSnapshot);
    }),
  );
}

/** The permission model was an experiment up to Node 22.12. */
function permission(): string {
  return process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
}

function folderOfPyodide(): string {
  try {
    const require = createRequire(import.meta.url);
    return dirname(require.resolve('pyodide/package.json'));
  } catch (cause) {
    throw new HostError(
      'package_missing',
      'The embedded Python needs the package "pyodide", which is not installed. Run: npm install pyodide',
      { cause },
    );
  }
}
