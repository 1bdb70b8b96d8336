import type { Recording } from '../../wire/index.js';
import type { HostProblem } from '../problem.js';
import { problemOfCall } from '../render/callEndpoint.js';
import { CallerGone, withDeadline } from '../render/deadline.js';
import type { EndpointWords } from '../render/words.js';

/** What of a recording is known once the call has ended. */
type Outcome = Pick<Recording, 'version' | 'recordedAt' | 'failure' | 'durationMs'>;

/** How long a call may take, and who waits for it. */
interface Bounds {
  readonly words: EndpointWords;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Makes a call and tells how it ended. Rejects with the reason of the caller's signal, and for nothing else.
 *
 * @param exchange - gives the problem that it saw before the body was read, and reads the body in `rest`: what goes wrong
 * there does not take the place of that problem
 */
export async function recordCall(
  { words, timeoutMs, signal }: Bounds,
  exchange: (signal: AbortSignal) => Promise<{ readonly refusal: HostProblem | null; rest(): Promise<void> }>,
): Promise<Outcome> {
  const recordedAt = new Date().toISOString();
  const started = performance.now();
  let problem: HostProblem | null = null;
  try {
    await withDeadline(timeoutMs, signal ?? new AbortController().signal, async (deadline) => {
      const { refusal, rest } = await exchange(deadline);
      problem = refusal;
      await rest();
    });
  } catch (error) {
    if (error instanceof CallerGone) throw signal?.reason ?? error;
    problem ??= problemOfCall(error, { words, timeoutMs });
  }
  const durationMs = Math.round(performance.now() - started);
  return { version: 1, recordedAt, failure: problem && failureOf(problem), durationMs };
}

function failureOf({ code, message }: HostProblem): NonNullable<Recording['failure']> {
  return { code, message };
}
