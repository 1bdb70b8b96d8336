import { DashboardAppError } from './dashboardAppError.js';

/** What has been asked and not answered. */
export interface OpenRequests {
  /** Waits for an answer, which `send` asks for under the id that it gets. */
  open(what: string, send: (id: number) => void): Promise<unknown>;
  /** Settles one request; an unknown id is nothing. */
  settle(id: number, error: Error | undefined, value?: unknown): void;
  /** Rejects all that is open, and all that comes. */
  close(why: DashboardAppError): void;
}

/** None are open yet. Each rejects with `timeout` after `timeoutMs`. */
export function openRequests(timeoutMs: number): OpenRequests {
  const waiting = new Map<number, (error: Error | undefined, value: unknown) => void>();
  let lastId = 0;
  let closed: DashboardAppError | undefined;
  const settle: OpenRequests['settle'] = (id, error, value) => waiting.get(id)?.(error, value);
  return {
    open: (what, send) =>
      new Promise((resolve, reject) => {
        if (closed) throw closed;
        const id = ++lastId;
        const timer = setTimeout(() => {
          const message = `no answer to ${what} in ${timeoutMs} ms. Try again, or raise timeoutMs.`;
          settle(id, new DashboardAppError('timeout', message));
        }, timeoutMs);
        waiting.set(id, (error, value) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (error) reject(error);
          else resolve(value);
        });
        send(id);
      }),
    settle,
    close(why) {
      closed = why;
      for (const id of waiting.keys()) settle(id, why);
    },
  };
}
