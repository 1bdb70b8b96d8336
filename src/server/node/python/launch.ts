import { type Interpreter, type Launch, startInterpreter } from './interpreter.js';
import type { Starting } from './pool.js';

// a busy machine takes many times the two seconds that a start costs
const longestStartMs = 60_000;

/** An interpreter could not be started. Its message is a sentence for whoever runs the host. */
export class NotStarted extends Error {
  override readonly name = 'NotStarted';
}

/**
 * Starts an interpreter and waits until it can take a script. `refusal` is what it means when it says that it will not;
 * before it is ready it may give a copy of its memory, to start others from.
 */
export function launch(how: Launch, refusal = '', onSnapshot?: (snapshot: Buffer) => void): Starting {
  const interpreter = startInterpreter(how);
  return { interpreter, ready: whenReady(interpreter, refusal, onSnapshot) };
}

function whenReady(interpreter: Interpreter, refusal: string, onSnapshot?: (snapshot: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (message: string) => {
      clearTimeout(timer);
      reject(new NotStarted(message));
    };
    const timer = setTimeout(
      () => fail(`The interpreter was not ready within ${longestStartMs / 1000} seconds.`),
      longestStartMs,
    ).unref();
    interpreter.listen({
      onFrame(body) {
        // messages are objects
        if (body[0] !== 0x7b) return onSnapshot?.(body);
        if (body.includes('"refused"')) return fail(refusal);
        clearTimeout(timer);
        resolve();
      },
      onTooLarge: () => fail('The interpreter wrote too much before it was ready.'),
    });
    void interpreter.ended.then(({ how, said }) =>
      fail(`The interpreter did not start (${how}). ${said.trim()}`.trimEnd()),
    );
  });
}
