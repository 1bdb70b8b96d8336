import { purposeOf, withoutClientSecret } from '../oauth/clientSecret.js';
import type { Store } from '../store/createStore.js';
import type { Vault } from '../vault.js';

/**
 * Seals the client's secrets that stand in their `auth` blocks as they were given: those of versions that were made before
 * Deskside sealed them, or by code that did not call `sealVersion`. Hosts may run meanwhile, as long as they are of this
 * version. `rotateKeys` does it too; call this one when the host has a `vault` of its own.
 *
 * @returns how many were sealed
 */
export async function sealClientSecrets(store: Store, vault: Vault): Promise<number> {
  let done = 0;
  for (const version of await store.secrets.listUnsealed()) {
    const { auth, clientSecret } = withoutClientSecret(JSON.parse(version.authText));
    if (clientSecret === null) continue;
    const sealed = await vault.seal(clientSecret, purposeOf(version.appId, version.versionId));
    if (await store.secrets.seal(version, auth, sealed)) done += 1;
  }
  return done;
}
