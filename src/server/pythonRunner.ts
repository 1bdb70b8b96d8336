/**
 * Why a script gave no result; stable, meant for tools. In this order: it raised, or is no Python; it defines no
 * `get_sidebar_data`; it returned no dictionary, or one that JSON cannot hold; it went over its time, its memory, or what
 * it may print and return; its interpreter could not be started, or ended by itself; the run was given up.
 */
export type PythonFaultCode =
  | 'exception'
  | 'no-function'
  | 'invalid-result'
  | 'timeout'
  | 'memory'
  | 'output-too-large'
  | 'crashed'
  | 'aborted';

/** Why a script gave no result, for its author: message and traceback may hold what the script works with. */
export interface PythonFault {
  readonly code: PythonFaultCode;
  /** With `exception` the last line of the traceback: `KeyError: 'email'`. */
  readonly message: string;
  /** The line of the script, counted from 1. */
  readonly line?: number;
  /** As Python prints it, naming the script's lines. */
  readonly traceback?: string;
}

/** What became of one run of a script. */
export type PythonRun = {
  /** What the script printed, line by line, cut at the runner's cap. */
  readonly logs: readonly string[];
  readonly durationMs: number;
} & (
  | {
      readonly ok: true;
      /** What the script returned, as JSON text with every digit of its integers. */
      readonly resultJson: string;
    }
  | { readonly ok: false; readonly error: PythonFault }
);

/** Limits of one run. */
export interface PythonRunOptions {
  /** Aborts when whoever asked has left: the run is killed and ends as `aborted`. */
  readonly signal?: AbortSignal;
  /** How long the script may take, in milliseconds. */
  readonly timeoutMs?: number;
}

/**
 * Runs the scripts of widgets ("Each widget is a Python script", Custom Sidebar Widgets document). It keeps one
 * script's fault from every other; it is no sandbox for authors whom you do not trust.
 */
export interface PythonRunner {
  /**
   * Calls the script's `get_sidebar_data(context)`. Resolves also when the script fails; rejects only when the runner
   * was called wrongly.
   *
   * @param script - the Python text as its author wrote it
   * @param contextJson - the context as JSON text, so that no digit is lost on the way
   */
  run(script: string, contextJson: string, options?: PythonRunOptions): Promise<PythonRun>;
  /** Ends what still runs and takes no more. May be called twice. */
  close(): Promise<void>;
}
