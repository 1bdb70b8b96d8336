import type { HostProblem } from '../problem.js';
import type { PythonFault } from '../pythonRunner.js';
import { DeadlinePassed, withDeadline } from '../render/deadline.js';
import { invalidResult, pythonUnavailable, widgetFailed, widgetTooSlow } from './problems.js';
import { runOfResult } from './resultText.js';
import type { WidgetCall, WidgetRun } from './widgetRun.js';

/**
 * A runner keeps a script's time itself, not counting the start of an interpreter, and can say what the script printed;
 * this much later it is given up.
 */
const graceMs = 5_000;

/** Runs a script in the host's runner. */
export async function runPython(script: string, { contextText, caller, setup }: WidgetCall): Promise<WidgetRun> {
  const { python, widgetTimeoutMs: timeoutMs, maxResponseBytes } = setup;
  if (!python) throw pythonUnavailable();
  try {
    const run = await withDeadline(timeoutMs + graceMs, caller, (signal) =>
      python.run(script, contextText, { signal, timeoutMs }),
    );
    const { logs, durationMs } = run;
    if (run.ok) return { ...runOfResult(run.resultJson, 'script returned', maxResponseBytes), logs, durationMs };
    const { message, line, traceback } = run.error;
    return {
      ok: false,
      problem: problemOf(run.error, timeoutMs),
      told: { message, line, traceback },
      logs,
      durationMs,
    };
  } catch (error) {
    if (error instanceof DeadlinePassed) return { ok: false, problem: widgetTooSlow(timeoutMs) };
    throw error;
  }
}

function problemOf(error: PythonFault, timeoutMs: number): HostProblem {
  switch (error.code) {
    case 'exception':
      return widgetFailed(`script raised ${exceptionOf(error)}`);
    case 'no-function':
      return widgetFailed('script defines no function get_sidebar_data(context)');
    case 'invalid-result':
      return invalidResult('script returned no dictionary, or one that JSON cannot hold');
    case 'timeout':
      return widgetTooSlow(timeoutMs);
    case 'memory':
      return widgetFailed('script needed more memory than it may have');
    case 'output-too-large':
      return widgetFailed('script printed or returned more than it may');
    case 'crashed':
      return widgetFailed('script has no result, for its interpreter could not be started, or ended by itself');
    case 'aborted':
      return widgetFailed('script was stopped, for the runner is closing');
  }
}

/** The kind of exception, and where. Its message is left out: it quotes addresses and data. */
function exceptionOf({ message, line }: PythonFault): string {
  const [, name] =
    /^(?:\w+\.)*(\w{0,60}(?:Error|Exception|Exit|Interrupt|Iteration|Timeout))(?=:|\s*$)/.exec(message) ?? [];
  return `${name ?? 'an exception'}${Number.isInteger(line) ? ` in line ${line}` : ''}`;
}
