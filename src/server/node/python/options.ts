import { defaultFetch } from '../../defaults/node.js';
import { HostError } from '../../hostError.js';

/** What scripts may use, and how they reach the network. */
export interface PythonRunnerOptions {
  /**
   * Makes the calls of the script's `requests`. Pass the host's own, so that its rules hold for scripts too.
   *
   * @default createGuardedFetch(): nothing but the open internet
   */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * How long a script may take, in milliseconds. Starting an interpreter is not counted.
   *
   * @default 30_000, the `timeout=30` of the Custom Sidebar Widgets document
   */
  readonly timeoutMs?: number;
  /**
   * How much memory Python may have, in mebibytes; its own part is about 30.
   *
   * @default 256
   */
  readonly memoryMb?: number;
  /**
   * The largest result, in bytes of JSON.
   *
   * @default 1_048_576 (1 MB)
   */
  readonly maxResultBytes?: number;
  /**
   * How much a script may print, in bytes. Printing more ends it. The first 1000 lines and 64 KB are kept.
   *
   * @default 1_048_576 (1 MB)
   */
  readonly maxLogBytes?: number;
  /**
   * The largest answer that `requests` takes, in bytes after decompression.
   *
   * @default 5_242_880 (5 MB)
   */
  readonly maxResponseBytes?: number;
  /**
   * How many interpreters there may be at a time, running and ready. Further runs wait; their clock does not.
   *
   * @default 16
   */
  readonly maxProcesses?: number;
}

/** The options without gaps. */
export type PythonLimits = Required<PythonRunnerOptions> & { readonly poolSize: number };

/**
 * Fills in the defaults.
 *
 * @throws HostError `invalid_option`
 */
export function pythonLimits(
  caller: string,
  { fetch = defaultFetch(false), ...given }: PythonRunnerOptions & { readonly poolSize: number },
): PythonLimits {
  if (typeof fetch !== 'function')
    throw wrong(caller, 'fetch', 'it makes the calls of scripts. Pass a function like fetch');
  const limits = {
    fetch,
    poolSize: given.poolSize,
    timeoutMs: given.timeoutMs ?? 30_000,
    memoryMb: given.memoryMb ?? 256,
    maxResultBytes: given.maxResultBytes ?? 2 ** 20,
    maxLogBytes: given.maxLogBytes ?? 2 ** 20,
    maxResponseBytes: given.maxResponseBytes ?? 5 * 2 ** 20,
    maxProcesses: given.maxProcesses ?? 16,
  };
  for (const name of ['timeoutMs', 'maxResultBytes', 'maxLogBytes', 'maxResponseBytes'] as const)
    assertLimit(caller, name, limits[name], 1);
  assertLimit(caller, 'memoryMb', limits.memoryMb, 64);
  assertLimit(caller, 'maxProcesses', limits.maxProcesses, 1);
  assertLimit(caller, 'poolSize', limits.poolSize, 0);
  if (!Number.isInteger(limits.poolSize) || limits.poolSize > limits.maxProcesses)
    throw wrong(caller, 'poolSize', 'it counts interpreters. Pass a whole number, at most maxProcesses');
  return limits;
}

/** @throws HostError `invalid_option` */
export function assertLimit(caller: string, name: string, value: number, least: number): void {
  // a timer cannot be longer, and would end at once
  if (Number.isFinite(value) && value >= least && value < 2 ** 31) return;
  throw wrong(caller, name, `it is a limit. Pass a number of at least ${least}, and below 2 ** 31`);
}

function wrong(caller: string, option: string, reasonAndCure: string): HostError {
  return new HostError('invalid_option', `${caller}: the option "${option}" is wrong: ${reasonAndCure}.`);
}
