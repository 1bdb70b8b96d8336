import { HostError, type PythonRun, type PythonRunner } from '../server/index.js';
import { createEmbeddedPythonRunner, createPython3Runner, type PythonRunnerOptions } from '../server/node/index.js';
import type { Recording } from '../wire/index.js';
import { toolFailed } from './cliError.js';

/** How a script is to be run. */
export interface ScriptCall {
  /** The Python text as its author wrote it. */
  readonly script: string;
  /** The context as JSON text. */
  readonly contextText: string;
  /** Makes the calls of the script's `requests`. */
  readonly fetch: typeof globalThis.fetch;
  /** In milliseconds; starting Python is not counted. */
  readonly timeoutMs: number;
  /** Whether the machine's own Python is to run it. */
  readonly python3: boolean;
}

type Maker = (options: PythonRunnerOptions & { readonly poolSize: number }) => PythonRunner;

/** Where runners come from. */
export interface Runners {
  readonly embedded: Maker;
  readonly python3: Maker;
}

const installed: Runners = { embedded: createEmbeddedPythonRunner, python3: createPython3Runner };

/**
 * Runs a widget's script once, as the host does, and keeps what became of it: with the embedded Python where it is
 * installed, else with the machine's own.
 *
 * @throws CliError when there is no Python
 */
export async function recordScript(call: ScriptCall, runners: Runners = installed): Promise<Recording> {
  const recordedAt = new Date().toISOString();
  const runner = runnerFor(call, runners);
  try {
    return recordingOf(await runner.run(call.script, call.contextText), call, recordedAt);
  } finally {
    await runner.close();
  }
}

function runnerFor({ fetch, timeoutMs, python3 }: ScriptCall, runners: Runners): PythonRunner {
  const options = { fetch, timeoutMs, poolSize: 0 };
  const machines = (): PythonRunner | null => unlessMissing(() => runners.python3(options));
  if (python3) {
    const runner = machines();
    if (runner) return runner;
    throw toolFailed('There is no python3 of 3.9 or newer here.', 'Leave --python3 out and run: npm install pyodide');
  }
  const runner = unlessMissing(() => runners.embedded(options)) ?? machines();
  if (runner) return runner;
  throw toolFailed(
    'There is no Python here: the package pyodide is not installed, and neither is python3.',
    'Run: npm install pyodide',
  );
}

function unlessMissing(make: () => PythonRunner): PythonRunner | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof HostError && error.code === 'package_missing') return null;
    throw error;
  }
}

function recordingOf(run: PythonRun, { contextText }: ScriptCall, recordedAt: string): Recording {
  const kept = {
    version: 1,
    kind: 'widget',
    recordedAt,
    request: { method: 'RUN', url: null, headers: {}, body: contextText },
    durationMs: Math.round(run.durationMs),
    logs: run.logs,
  } as const;
  if (run.ok) {
    const bytes = Buffer.byteLength(run.resultJson);
    // the runner writes the JSON, so there is no header that the author could have got wrong
    const headers = { 'content-type': 'application/json' };
    return { ...kept, failure: null, response: { status: 200, headers, text: run.resultJson, bytes } };
  }
  const { code, message, traceback } = run.error;
  // it never ran: that is the machine's fault, and there is nothing to say of the script
  if (code === 'crashed' && run.durationMs === 0) {
    throw toolFailed(message, 'Try the other Python: add --python3, or leave it out.');
  }
  return { ...kept, response: null, failure: { code, message }, ...(traceback !== undefined && { traceback }) };
}
