import ipaddr from 'ipaddr.js';

/** What may be called from the host. */
export interface AddressRules {
  /**
   * Lets `http:`, other ports and this machine's own network through: for a developer's machine, never for production.
   *
   * @default false
   */
  readonly development?: boolean;
}

/**
 * Why the host may not call an address, as the end of a sentence ("must …"); `null` when it may. It judges what the
 * address says; where a name leads is judged when it is called.
 */
export function addressFault(address: string, { development = false }: AddressRules = {}): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return 'must be a whole https: address';
  if (url.username || url.password) return 'must be without a user name or password';
  if (development) return null;
  if (url.protocol !== 'https:') return 'must begin with https:';
  // 443 is never written out: URL leaves it away.
  if (url.port !== '') return 'must be on port 443';
  return isPublicHost(url.hostname) ? null : 'must be of a public server, not of a private network';
}

/** Whether a host name may lead to the open internet. Whether it does is seen when it is resolved. */
function isPublicHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(bare)) return isPublicAddress(bare);
  return bare.includes('.') && !/(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|test|invalid)$/i.test(bare);
}

/** Whether an IP address is one of the open internet: unicast, and no way into another network. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // Of IPv6 only 2000::/3 has been given out; what is elsewhere is no address of the internet (RFC 4291, section 2.4).
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0] ?? 0) >> 5 === 1;
}

/** An address that the host may not call. Its message does not repeat the address. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}
