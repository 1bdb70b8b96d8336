/** How many milliseconds something took. */
export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Milliseconds as a reader wants them: "12.3 s". */
export const inSeconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
