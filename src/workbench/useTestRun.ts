import { useCallback, useEffect, useRef, useState } from 'react';

/** How one test is doing. */
export type TestRun<Value> =
  | { readonly kind: 'idle' }
  /** What the run before gave stays until this one has ended. */
  | { readonly kind: 'running'; readonly before: Value | undefined }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'done'; readonly value: Value };

/**
 * Runs tests one at a time: another one, and leaving, end the one under way.
 *
 * @returns how the newest is doing, and the function that begins another
 */
export function useTestRun<Value>(): readonly [
  TestRun<Value>,
  (test: (signal: AbortSignal) => Promise<Value>) => void,
] {
  const [run, setRun] = useState<TestRun<Value>>({ kind: 'idle' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const begin = useCallback((test: (signal: AbortSignal) => Promise<Value>) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const end = (ended: TestRun<Value>): void => {
      if (!controller.signal.aborted) setRun(ended);
    };
    setRun((last) => ({ kind: 'running', before: endedValue(last) }));
    test(controller.signal).then(
      (value) => end({ kind: 'done', value }),
      (error: unknown) => end({ kind: 'failed', error }),
    );
  }, []);
  return [run, begin];
}

/** What the newest test that has ended gave. */
export function endedValue<Value>(run: TestRun<Value>): Value | undefined {
  if (run.kind === 'done') return run.value;
  return run.kind === 'running' ? run.before : undefined;
}
