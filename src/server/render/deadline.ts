/** The caller left before there was an answer. */
export class CallerGone extends Error {
  override readonly name = 'CallerGone';
}

/** The time was over before there was an answer. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/** One for all: making an error for each call takes longer than it looks. */
const workIsDone = new Error('The work is done.');

/**
 * Gives work an absolute end: it is aborted when the time is over or the caller leaves, and then this rejects at once,
 * even when the work ignores the signal. When the work is done, whatever it left running is aborted too.
 *
 * @throws DeadlinePassed, CallerGone
 */
export async function withDeadline<T>(
  timeoutMs: number,
  caller: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  const leave = () => controller.abort(new CallerGone());
  const timer = setTimeout(() => controller.abort(new DeadlinePassed()), timeoutMs);
  caller.addEventListener('abort', leave);
  if (caller.aborted) leave();
  try {
    return await Promise.race([ended, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    caller.removeEventListener('abort', leave);
    controller.abort(workIsDone);
  }
}
