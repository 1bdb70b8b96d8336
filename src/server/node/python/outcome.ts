import type { PythonFault, PythonFaultCode } from '../../index.js';
import type { Ending } from './interpreter.js';

/** What a run came to, before its logs and its time are added. */
export type Outcome =
  | { readonly ok: true; readonly resultJson: string }
  | { readonly ok: false; readonly error: PythonFault };

/** A failure. */
export function failed(code: PythonFaultCode, message: string): Outcome {
  return { ok: false, error: { code, message } };
}

const codes: ReadonlySet<unknown> = new Set<PythonFaultCode>([
  'exception',
  'no-function',
  'invalid-result',
  'memory',
  'output-too-large',
  'crashed',
]);

/** Reads what the interpreter says of a run, or `null` when it is no such thing: a script can write to the channel too. */
export function readOutcome(value: unknown): Outcome | null {
  if (!isRecord(value)) return null;
  if (value['ok'] === true) {
    const { result } = value;
    return typeof result === 'string' ? { ok: true, resultJson: result } : null;
  }
  const error = value['error'];
  if (!isRecord(error) || !codes.has(error['code'])) return null;
  const { code, message, line, traceback } = error;
  return {
    ok: false,
    error: {
      code: code as PythonFaultCode,
      message: String(message),
      ...(typeof line === 'number' && { line }),
      ...(typeof traceback === 'string' && { traceback }),
    },
  };
}

/** Why a process ended that had not yet given an outcome. */
export function outcomeOfEnding({ how, said }: Ending): Outcome {
  if (/heap out of memory|allocation failed|cannot allocate/i.test(said)) return outOfMemory;
  if (how === 'signal SIGXCPU') return failed('timeout', 'The script used more processor time than it may.');
  return failed('crashed', `The interpreter ended before the script had returned (${how}).`);
}

const outOfMemory = failed('memory', 'The script used more memory than it may.');

/** Whether it is an object that can be looked into. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
