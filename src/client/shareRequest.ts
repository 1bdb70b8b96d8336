/** How long a request goes on after its last reader left: long enough for an agent who flips away and back. */
const graceMs = 50;

interface Shared {
  readonly promise: Promise<unknown>;
  readonly abort: AbortController;
  readers: number;
  timer?: ReturnType<typeof setTimeout>;
}

const running = new WeakMap<object, Map<string, Shared>>();

/**
 * Starts a request, or joins the one that is under way for the same key. When the last reader's signal aborts, the
 * request is aborted too, after a short grace: going from A to B and back to A sends one request for A, and so does
 * React's double mount in development.
 *
 * @param owner - keys of different owners are different keys
 * @param start - called with a signal that aborts when nobody reads any more
 */
export function shareRequest<T>(
  owner: object,
  key: string,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const requests = running.get(owner) ?? new Map<string, Shared>();
  running.set(owner, requests);
  const shared = requests.get(key) ?? begin(requests, key, start);
  clearTimeout(shared.timer);
  shared.readers += 1;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason);
      shared.readers -= 1;
      if (shared.readers > 0) return;
      shared.timer = setTimeout(() => {
        if (requests.get(key) === shared) requests.delete(key);
        shared.abort.abort(signal.reason);
      }, graceMs);
    };
    signal.addEventListener('abort', leave, { once: true });
    shared.promise
      .then((value) => resolve(value as T), reject)
      .finally(() => signal.removeEventListener('abort', leave));
  });
}

function begin(requests: Map<string, Shared>, key: string, start: (signal: AbortSignal) => Promise<unknown>): Shared {
  const abort = new AbortController();
  const promise = start(abort.signal).finally(() => {
    if (requests.get(key)?.abort === abort) requests.delete(key);
  });
  // Whoever joined hears of a failure; when all have left nobody does, and that is no unhandled rejection.
  promise.catch(() => {});
  const shared: Shared = { promise, abort, readers: 0 };
  requests.set(key, shared);
  return shared;
}
