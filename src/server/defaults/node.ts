import type { AnswerChecker } from '../render/answerChecker.js';

/** What a host in Node calls others with: `createGuardedFetch`, loaded with the first call. */
export function defaultFetch(development: boolean): typeof globalThis.fetch {
  let guarded: Promise<typeof globalThis.fetch> | undefined;
  return async (...call) => {
    guarded ??= import('../node/guardedFetch.js').then(({ createGuardedFetch }) => createGuardedFetch({ development }));
    return (await guarded)(...call);
  };
}

/** What a host in Node compares answers with: `createAnswerChecker`, loaded with the first answer. */
export function defaultChecker(): AnswerChecker {
  let checker: Promise<AnswerChecker> | undefined;
  return async (...answer) => {
    checker ??= import('../node/createAnswerChecker.js').then(({ createAnswerChecker }) => createAnswerChecker());
    return (await checker)(...answer);
  };
}
