import type { PythonRun, PythonRunner } from 'deskside/server';

/** One run that has been asked for and waits for its end. */
interface FakeRun {
  readonly script: string;
  readonly contextJson: string;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number | undefined;
  /** The script returns this JSON text. */
  returns(resultJson: string, logs?: readonly string[]): void;
  /** The run ends so. */
  ends(run: PythonRun): void;
  /** The runner itself cannot go on. */
  rejects(error: Error): void;
}

/** A runner without Python: every run ends as the test says, when the test says. */
export function fakePython() {
  const runs: FakeRun[] = [];
  let closed = 0;
  const runner: PythonRunner = {
    run: (script, contextJson, { signal, timeoutMs } = {}) =>
      new Promise<PythonRun>((ends, rejects) => {
        const returns = (resultJson: string, logs: readonly string[] = []) =>
          ends({ ok: true, resultJson, logs, durationMs: 12 });
        runs.push({ script, contextJson, signal, timeoutMs, returns, ends, rejects });
      }),
    close: async () => {
      closed += 1;
    },
  };
  return { runner, runs, closed: () => closed };
}

/** A runner whose every run ends at once, as this says. */
export const instantPython = (run: PythonRun | ((contextJson: string) => PythonRun)): PythonRunner => ({
  run: async (_, contextJson) => (typeof run === 'function' ? run(contextJson) : run),
  close: async () => undefined,
});
