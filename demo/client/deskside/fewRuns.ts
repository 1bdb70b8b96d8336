/**
 * A `fetch` that has at most so many runs of widgets under way, and lets the others wait for their turn. The demo speaks
 * HTTP/1.1, of which a browser opens six connections to a server: seven slow widgets would hold up what the agent sends.
 * A helpdesk on HTTP/2 needs nothing of the kind.
 */
export function fewRuns(most: number): typeof globalThis.fetch {
  const running = new Set<symbol>();
  let waiting: (() => void)[] = [];
  // The first one goes; the others see that it is not their turn, and wait on in their order.
  const wake = (): void => {
    const all = waiting;
    waiting = [];
    for (const goOn of all) goOn();
  };
  return async (input, init) => {
    if (typeof input !== 'string' || !input.endsWith('/run')) return fetch(input, init);
    const { signal } = init ?? {};
    const run = Symbol();
    while (running.size >= most) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      });
      signal?.throwIfAborted();
    }
    running.add(run);
    try {
      return await fetch(input, init);
    } finally {
      running.delete(run);
      // A little later: the runs of a conversation that was left end one after the other, those that wait among them.
      setTimeout(wake, 10);
    }
  };
}
