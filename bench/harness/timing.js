/** The element that every contender draws into. */
export const host = document.querySelector('#panel');

/**
 * One action, with style and layout. A library that shows new props in a later task is timed until the value
 * stands on the page; the time we spend looking for it is taken off.
 */
export async function span(action, expected) {
  const start = performance.now();
  action();
  let end = layOut();
  let looking = 0;
  while (!shownText().includes(expected)) {
    if (end - start > 20_000) throw new Error(`"${expected}" never appeared`);
    looking += performance.now() - end;
    await task();
    end = layOut();
  }
  await settle();
  return end - start - looking;
}

function layOut() {
  host.getBoundingClientRect();
  return performance.now();
}

/** Lets the work run that a contender postponed, outside the timed span. */
export async function settle() {
  for (let i = 0; i < 3; i += 1) await task();
}

const channel = new MessageChannel();
function task() {
  return new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
}

export function shownText() {
  let text = host.textContent;
  for (const input of host.querySelectorAll('input, textarea')) text += `\n${input.value}`;
  return text;
}

/**
 * Warms up, then repeats for `budget` milliseconds, at least twice; one average per number the step returns. Mounting
 * needs a longer warm-up: it is over when the compiler has seen the code often enough.
 */
export async function repeat(budget, step, warmUp = budget) {
  await spend(warmUp, 1, step);
  globalThis.gc?.();
  const samples = await spend(budget, 2, step);
  return samples[0].map((_, column) => middleMean(samples.map((sample) => sample[column])));
}

async function spend(budget, least, step) {
  const samples = [];
  const end = performance.now() + budget;
  while (samples.length < least || (performance.now() < end && samples.length < 400)) samples.push(await step());
  return samples;
}

/** The mean of the middle half: finer than the clock's tick, blind to a pause for garbage. */
function middleMean(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.slice(cut, sorted.length - cut);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
