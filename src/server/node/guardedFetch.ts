import { fetch as undiciFetch } from 'undici';
import { AddressRefused, addressFault } from '../guard/addressFault.js';
import { offerExchange } from '../render/exchange.js';
import { type GuardedAgentOptions, guardedAgent } from './guardedAgent.js';
import { guardedExchange } from './guardedExchange.js';

/** Options of {@link createGuardedFetch}. */
export interface GuardedFetchOptions extends GuardedAgentOptions {}

/**
 * A `fetch` for calling servers that somebody else has named. Only `https:` on port 443 of the open internet is called:
 * an address that is written as a number, and every address that a name resolves to, must be a public one, and the
 * connection goes to exactly those that were looked at. Redirects are never followed.
 *
 * @throws AddressRefused before anything is sent
 */
export function createGuardedFetch(options: GuardedFetchOptions = {}): typeof globalThis.fetch {
  const { development = false } = options;
  const agent = guardedAgent(options);
  const guarded = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input);
    const fault = addressFault(address, { development });
    if (fault) throw new AddressRefused(`The address ${fault}.`);
    // Two libraries' types of one standard.
    const call = { ...(input instanceof Request && membersOf(input)), ...init } as object;
    return (await undiciFetch(address, { ...call, redirect: 'manual', dispatcher: agent })) as unknown as Response;
  };
  // A render call needs nothing of what makes a fetch slow: streams, signals and header objects of the web.
  offerExchange(guarded, guardedExchange(agent, { development }));
  return guarded;
}

function membersOf({ method, headers, body, signal }: Request): RequestInit {
  return { method, headers, body, signal, ...(body && ({ duplex: 'half' } as object)) };
}
