import { AddressRefused, type AddressRules, addressFault } from './addressFault.js';

/**
 * A `fetch` that looks at the address first: for addresses that nobody looked at when they were saved, and a host whose
 * own `fetch`, such as one through a proxy, looks at nothing.
 */
export function guardedBy(rules: AddressRules, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const fault = addressFault(input instanceof Request ? input.url : String(input), rules);
    if (fault) throw new AddressRefused(`The address ${fault}.`);
    return fetch(input, init);
  };
}
