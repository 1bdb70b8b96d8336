import { type AddressRules, addressFault } from '../guard/addressFault.js';
import { HostError } from '../hostError.js';

/**
 * Refuses an address that no render call could use, before it is stored. The message does not repeat the address,
 * which may hold a key.
 */
export function assertEndpoint(endpoint: string, rules: AddressRules = {}): void {
  const fault = addressFault(endpoint, rules);
  if (!fault) return;
  throw new HostError(
    'invalid_endpoint',
    `The endpoint of a version ${fault}, such as "https://crm.example.com/panel/render". Put secrets into the install's credential. On a developer's machine, open the store with { development: true }.`,
  );
}
