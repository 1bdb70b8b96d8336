import type { KeyMaker } from '../keys/derivedKeys.js';
import { nodeKeys } from '../node/nodeKeys.js';
import type { AnswerChecker } from '../render/answerChecker.js';
import { exchangeBy, offerExchange } from '../render/exchange.js';

/** What a host in Node calls others with: `createGuardedFetch`, loaded with the first call. */
export function defaultFetch(development: boolean): typeof globalThis.fetch {
  let guarded: Promise<typeof globalThis.fetch> | undefined;
  const load = () =>
    (guarded ??= import('../node/guardedFetch.js').then(({ createGuardedFetch }) =>
      createGuardedFetch({ development }),
    ));
  const fetch: typeof globalThis.fetch = async (...call) => (await load())(...call);
  offerExchange(fetch, async (...call) => exchangeBy(await load())(...call));
  return fetch;
}

/** What a host in Node compares answers with: `createAnswerChecker`, loaded with the first answer. */
export function defaultChecker(): AnswerChecker {
  let checker: Promise<AnswerChecker> | undefined;
  return async (...answer) => {
    checker ??= import('../node/createAnswerChecker.js').then(({ createAnswerChecker }) => createAnswerChecker());
    return (await checker)(...answer);
  };
}

/** What keys are made of in Node. */
export const defaultKeys: KeyMaker = nodeKeys;
