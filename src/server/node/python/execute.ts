import type { PythonRun } from '../../index.js';
import { answerHttp } from './http/answerHttp.js';
import type { Interpreter } from './interpreter.js';
import type { PythonLimits } from './options.js';
import { failed, isRecord, type Outcome, outcomeOfEnding, readOutcome } from './outcome.js';

/** One run. */
export interface Execution {
  readonly script: string;
  readonly contextJson: string;
  readonly timeoutMs: number;
  /** Aborts when the run is no longer wanted; its reason is the sentence that says why. */
  readonly signal: AbortSignal;
}

/** Runs a script on an interpreter that is ready, and ends the interpreter whatever happens. */
export async function execute(interpreter: Interpreter, run: Execution, limits: PythonLimits): Promise<PythonRun> {
  const started = performance.now();
  const calls = new AbortController();
  const outcome = await firstOutcome(interpreter, run, limits, calls.signal);
  const durationMs = performance.now() - started;
  interpreter.kill();
  calls.abort();
  // what it printed before is still in the pipe
  await interpreter.ended;
  return { ...outcome, logs: interpreter.logs.lines(), durationMs };
}

function firstOutcome(
  interpreter: Interpreter,
  { script, contextJson, timeoutMs, signal }: Execution,
  limits: PythonLimits,
  callsEnd: AbortSignal,
): Promise<Outcome> {
  return new Promise((settle) => {
    const leave = () => end(failed('aborted', String(signal.reason)));
    const timer = setTimeout(() => end(tooSlow(timeoutMs)), timeoutMs);
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      settle(outcome);
    };
    const onMessage = (message: unknown) => {
      const type = isRecord(message) ? message['type'] : null;
      if (type === 'http') return void answer(message);
      const outcome = type === 'result' ? readOutcome((message as Record<string, unknown>)['outcome']) : null;
      end(outcome ?? scrambled);
    };
    const answer = async (message: unknown) => {
      const means = { fetch: limits.fetch, maxBytes: limits.maxResponseBytes, longestMs: timeoutMs, caller: callsEnd };
      const reply = await answerHttp(message, means);
      if (!callsEnd.aborted) interpreter.send(reply);
    };
    interpreter.listen({
      onFrame: (body) => onMessage(parsed(body.toString())),
      onTooLarge: (what) => end(what === 'log' ? printedTooMuch(limits.maxLogBytes) : scrambled),
    });
    void interpreter.ended.then((ending) => end(outcomeOfEnding(ending)));
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
    interpreter.send({ type: 'run', script, context: contextJson, maxResultBytes: limits.maxResultBytes });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const scrambled = failed('crashed', 'The script wrote to the descriptor of the runner, or sent more than it may.');

function tooSlow(timeoutMs: number): Outcome {
  return failed('timeout', `The script did not return within ${timeoutMs / 1000} seconds.`);
}

function printedTooMuch(maxBytes: number): Outcome {
  return failed('output-too-large', `The script printed more than ${maxBytes} bytes.`);
}
