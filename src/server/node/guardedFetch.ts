import { type LookupAddress, lookup as resolveName } from 'node:dns';
import { Agent, fetch as undiciFetch } from 'undici';
import { AddressRefused, type AddressRules, addressFault, isPublicAddress } from '../guard/addressFault.js';

/** Finds the addresses of a name, as `dns.lookup` does with `all`. */
export type ResolveName = (
  hostname: string,
  options: { readonly all: true; readonly verbatim: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** Options of {@link createGuardedFetch}. */
export interface GuardedFetchOptions extends AddressRules {
  /** Finds the addresses of a name. @default that of the system, `dns.lookup` */
  readonly resolve?: ResolveName;
}

/**
 * A `fetch` for calling servers that somebody else has named. Only `https:` on port 443 of the open internet is called:
 * an address that is written as a number, and every address that a name resolves to, must be a public one, and the
 * connection goes to exactly those that were looked at. Redirects are never followed.
 *
 * @throws AddressRefused before anything is sent
 */
export function createGuardedFetch({
  development = false,
  resolve = resolveName,
}: GuardedFetchOptions = {}): typeof globalThis.fetch {
  const agent = new Agent({
    connect: { lookup: guardedLookup(resolve, development) },
    connections: 128,
    pipelining: 1,
  });
  const guarded = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input);
    const fault = addressFault(address, { development });
    if (fault) throw new AddressRefused(`The address ${fault}.`);
    // Two libraries' types of one standard.
    const call = { ...(input instanceof Request && membersOf(input)), ...init } as object;
    return (await undiciFetch(address, { ...call, redirect: 'manual', dispatcher: agent })) as unknown as Response;
  };
  return guarded;
}

function membersOf({ method, headers, body, signal }: Request): RequestInit {
  return { method, headers, body, signal, ...(body && ({ duplex: 'half' } as object)) };
}

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** A `lookup` for `net.connect`: what it gives is what is connected to, so that nothing can change in between. */
function guardedLookup(resolve: ResolveName, development: boolean) {
  return (hostname: string, options: { readonly all?: boolean }, callback: LookupCallback): void => {
    resolve(hostname, { all: true, verbatim: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const [first] = addresses;
      // One private address among public ones is how a name is made to lead inside at the second try.
      if (!first || (!development && !addresses.every(({ address }) => isPublicAddress(address)))) {
        return callback(new AddressRefused('The name leads to a private network.'), []);
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
