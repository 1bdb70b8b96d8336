import { setMaxListeners } from 'node:events';
import { HostError } from '../../hostError.js';
import type { PythonRun, PythonRunner } from '../../index.js';
import { execute } from './execute.js';
import { NotStarted } from './launch.js';
import { assertLimit, type PythonLimits } from './options.js';
import { failed, isRecord, type Outcome } from './outcome.js';
import { createPool, type Starter } from './pool.js';

/**
 * Runs scripts of sidebar widgets, each in a process of its own that is ended with the run. **It isolates faults and is no
 * sandbox for hostile authors**: a script that fails, hangs, floods or takes memory without end harms no other, but let
 * only people whom you trust with your server write scripts.
 */
export interface PooledPythonRunner extends PythonRunner {
  /**
   * Starts the interpreters of the pool ahead of the first run. Call it when your server starts. Resolves when they are
   * ready; when one cannot be started too, for a run will say why.
   */
  warm(): Promise<void>;
}

/** A runner over interpreters of one kind. */
export function createRunner(limits: PythonLimits, starter: Starter): PooledPythonRunner {
  const pool = createPool(limits, starter);
  const closing = new AbortController();
  // Each run that is under way listens.
  setMaxListeners(0, closing.signal);
  const runs = new Set<Promise<PythonRun>>();

  async function run(script: string, contextJson: string, wanted: number, caller?: AbortSignal): Promise<PythonRun> {
    const ending = new AbortController();
    const leave = () => ending.abort('The run was aborted.');
    const close = () => ending.abort('The runner was closed.');
    caller?.addEventListener('abort', leave);
    closing.signal.addEventListener('abort', close);
    if (caller?.aborted) leave();
    if (closing.signal.aborted) close();
    const { signal } = ending;
    try {
      const interpreter = await pool.take(signal);
      const timeoutMs = Math.min(wanted, limits.timeoutMs);
      return await execute(interpreter, { script, contextJson, timeoutMs, signal }, limits);
    } catch (reason) {
      return { ...withoutRun(reason, signal), logs: [], durationMs: 0 };
    } finally {
      caller?.removeEventListener('abort', leave);
      closing.signal.removeEventListener('abort', close);
    }
  }

  return {
    async run(script, contextJson, { signal, timeoutMs = limits.timeoutMs } = {}) {
      assertContext(contextJson);
      assertLimit('PythonRunner.run', 'timeoutMs', timeoutMs, 1);
      const running = run(script, contextJson, timeoutMs, signal);
      runs.add(running);
      return running.finally(() => runs.delete(running));
    },
    warm: () => pool.warm(),
    async close() {
      closing.abort();
      await pool.close();
      await Promise.all(runs);
    },
  };
}

/** Why there was no interpreter for a run. */
function withoutRun(reason: unknown, signal: AbortSignal): Outcome {
  if (signal.aborted) return failed('aborted', String(signal.reason));
  if (reason instanceof NotStarted) return failed('crashed', reason.message);
  throw reason;
}

function assertContext(contextJson: string): void {
  try {
    if (isRecord(JSON.parse(contextJson))) return;
  } catch {
    // said below
  }
  throw new HostError(
    'invalid_option',
    'PythonRunner.run: the context is no JSON text of an object. Pass JSON.stringify({ conversation, customer, business }).',
  );
}
