/**
 * The shortest of some runs, in milliseconds: what the work itself costs, whatever else the machine does. Stops as soon
 * as one run takes no longer than `enough`, or after three seconds of trying.
 */
export function bestOf(enough: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  const began = performance.now();
  while (best > enough && performance.now() - began < 3000) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
