import { HostError } from '../hostError.js';

/**
 * Refuses an address that no render call could use, before it is stored. The message does not repeat the address,
 * which may hold a key.
 */
export function assertEndpoint(endpoint: string): void {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password) return;
  throw new HostError(
    'invalid_endpoint',
    'The endpoint of a version must be a whole http: or https: address without a user name or password, such as "https://crm.example.com/panel/render". Put secrets into the install\'s credential.',
  );
}
