import type { Interpreter } from './interpreter.js';

/** An interpreter that is starting. */
export interface Starting {
  readonly interpreter: Interpreter;
  /** Resolves when it waits for a script, rejects when it cannot be started. */
  readonly ready: Promise<void>;
}

/** Interpreters that are started ahead. Each is taken once, and replaced when it is gone. */
export interface Pool {
  /** Gives a ready interpreter as soon as there is one. Rejects when starting it failed, or with the signal's reason. */
  take(signal: AbortSignal): Promise<Interpreter>;
  /** Resolves when as many as wanted are ready, or one could not be started. */
  warm(): Promise<void>;
  /** Ends all of them. */
  close(): Promise<void>;
}

interface Waiter {
  give(interpreter: Interpreter): void;
  fail(reason: unknown): void;
}

/** How many interpreters there may be. */
export interface PoolLimits {
  /** Kept ready. */
  readonly poolSize: number;
  /** In all. */
  readonly maxProcesses: number;
}

/** Where interpreters come from. */
export interface Starter {
  start(): Starting;
  /** How many may be starting at a time. */
  maxStarting(): number;
}

/** Keeps `poolSize` interpreters ready and never has more than `maxProcesses`. */
export function createPool({ poolSize: size, maxProcesses }: PoolLimits, { start, maxStarting }: Starter): Pool {
  const live = new Set<Interpreter>();
  const ready: Interpreter[] = [];
  const starting = new Map<Interpreter, Promise<void>>();
  const waiting: Waiter[] = [];
  const wasTaken = new Set<Interpreter>();
  let isClosed = false;
  /** How many wait for `warm`. */
  let warming = 0;
  const killAll = () => {
    for (const interpreter of live) interpreter.kill();
  };

  /** Starts what is wanted and may be, and lets the host's process end unless somebody waits. */
  function fill(most = size): void {
    const isWanted = () => ready.length + starting.size < most + waiting.length;
    const mayStart = () => !isClosed && starting.size < maxStarting() && live.size < maxProcesses;
    while (isWanted() && mayStart()) startOne();
    for (const interpreter of starting.keys()) interpreter.hold(waiting.length + warming > 0);
  }

  function startOne(): void {
    const { interpreter, ready: isReady } = start();
    if (live.size === 0) process.on('exit', killAll);
    live.add(interpreter);
    void interpreter.ended.then(() => gone(interpreter));
    starting.set(interpreter, started(interpreter, isReady));
  }

  async function started(interpreter: Interpreter, isReady: Promise<void>): Promise<void> {
    try {
      await isReady;
    } catch (reason) {
      starting.delete(interpreter);
      interpreter.kill();
      waiting.shift()?.fail(reason);
      return;
    }
    starting.delete(interpreter);
    interpreter.hold(false);
    const waiter = waiting.shift();
    if (waiter) waiter.give(interpreter);
    else ready.push(interpreter);
    fill();
  }

  function gone(interpreter: Interpreter): void {
    live.delete(interpreter);
    if (live.size === 0) process.off('exit', killAll);
    const at = ready.indexOf(interpreter);
    if (at >= 0) ready.splice(at, 1);
    // When interpreters end by themselves or cannot be started, others would too: none is started ahead until one is wanted.
    fill(wasTaken.delete(interpreter) ? size : 0);
  }

  function take(signal: AbortSignal): Promise<Interpreter> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const leave = () => {
        waiting.splice(waiting.indexOf(waiter), 1);
        reject(signal.reason);
      };
      const waiter: Waiter = {
        give(interpreter) {
          signal.removeEventListener('abort', leave);
          interpreter.hold(true);
          wasTaken.add(interpreter);
          resolve(interpreter);
        },
        fail(reason) {
          signal.removeEventListener('abort', leave);
          reject(reason);
        },
      };
      const next = ready.shift();
      if (next) waiter.give(next);
      else {
        signal.addEventListener('abort', leave);
        waiting.push(waiter);
      }
      // while others are ready a replacement can wait until this one is done: starting it would slow the script down
      if (ready.length === 0) fill();
    });
  }

  return {
    take,
    async warm() {
      warming += 1;
      fill();
      while (starting.size > 0) await Promise.all(starting.values());
      warming -= 1;
    },
    async close() {
      isClosed = true;
      killAll();
      await Promise.all([...live].map((interpreter) => interpreter.ended));
    },
  };
}
