import { AddressRefused, addressFault } from '../guard/addressFault.js';
import { type KeyMaker, webKeys } from '../keys/derivedKeys.js';
import type { AnswerChecker } from '../render/answerChecker.js';

/**
 * What a host calls others with where there is no Node: the platform's own `fetch`, for addresses that do not say that
 * they are private. Where a name leads cannot be seen there; such platforms have no private network, or a proxy guards it.
 */
export function defaultFetch(development: boolean): typeof globalThis.fetch {
  return async (input, init) => {
    const fault = addressFault(input instanceof Request ? input.url : String(input), { development });
    if (fault) throw new AddressRefused(`The address ${fault}.`);
    return globalThis.fetch(input, { ...init, redirect: 'manual' });
  };
}

/** None: many such platforms refuse code that is made at run time, which is what Ajv makes. */
export function defaultChecker(): AnswerChecker | null {
  return null;
}

/** What keys are made of where there is no Node. */
export const defaultKeys: KeyMaker = webKeys;
