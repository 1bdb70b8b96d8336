/** Runs a task as soon as it is its turn, and gives what the task gives. */
export type Turn = <T>(isUrgent: boolean, task: () => Promise<T>) => Promise<T>;

/** Lets so many tasks run at once. The others wait in the order in which they came, urgent ones before all. */
export function takeTurns(most: number): Turn {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (isUrgent, task) => {
    if (running < most) running += 1;
    else await new Promise<void>((begin) => void (isUrgent ? waiting.unshift(begin) : waiting.push(begin)));
    try {
      return await task();
    } finally {
      // The place goes to whoever waits.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
