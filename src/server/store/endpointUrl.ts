import { HostError } from '../hostError.js';

/** Whether an address is a whole `http:` or `https:` one that holds no password. */
export function isEndpoint(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
}

/**
 * Refuses an address that no render call could use, before it is stored. The message does not repeat the address,
 * which may hold a key.
 */
export function assertEndpoint(endpoint: string): void {
  if (isEndpoint(endpoint)) return;
  throw new HostError(
    'invalid_endpoint',
    'The endpoint of a version must be a whole http: or https: address without a user name or password, such as "https://crm.example.com/panel/render". Put secrets into the install\'s credential.',
  );
}
