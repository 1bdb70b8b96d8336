import { type LookupAddress, lookup as resolveName } from 'node:dns';
import { Agent } from 'undici';
import { AddressRefused, type AddressRules, isPublicAddress } from '../guard/addressFault.js';

/** Finds the addresses of a name, as `dns.lookup` does with `all`. */
export type ResolveName = (
  hostname: string,
  options: { readonly all: true; readonly verbatim: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** What is called, and how names are found. */
export interface GuardedAgentOptions extends AddressRules {
  /** Finds the addresses of a name. @default that of the system, `dns.lookup` */
  readonly resolve?: ResolveName;
}

/** Connections that go to exactly those addresses that were looked at. What an address itself says is not judged here. */
export function guardedAgent({ development = false, resolve = resolveName }: GuardedAgentOptions): Agent {
  return new Agent({ connect: { lookup: guardedLookup(resolve, development) }, connections: 128, pipelining: 1 });
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
