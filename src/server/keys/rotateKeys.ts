import { HostError } from '../hostError.js';
import type { Store } from '../store/createStore.js';
import type { StoredSecret } from '../store/secrets.js';
import type { Vault } from '../vault.js';
import { createVault, keyIdOf } from './createVault.js';
import type { HostKey } from './keyring.js';
import { sealClientSecrets } from './sealClientSecrets.js';

/** How many sealed texts each key has sealed, by its id. */
export type KeyUsage = ReadonlyMap<string, number>;

/**
 * Tells which keys are still needed: ask before you drop one. What was not sealed by `createVault` counts under `""`.
 */
export async function keysInUse(store: Store): Promise<KeyUsage> {
  const counts = new Map<string, number>();
  for await (const { sealed } of everySecret(store)) {
    const id = keyIdOf(sealed) ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const unsealed = (await store.secrets.listUnsealed()).length;
  if (unsealed > 0) counts.set('', (counts.get('') ?? 0) + unsealed);
  return counts;
}

/**
 * Seals anew, with the first key, whatever another key has sealed, and a client's secret that nobody has. Hosts may run meanwhile, as long as they know the
 * new key; what they change in between is left as they made it. Run it again until {@link keysInUse} names one key.
 *
 * @param keys - the new key first, then the old ones
 * @returns how many were sealed anew
 * @throws HostError `unreadable_secret`, with the id of the key, when one is missing; what was done by then is kept
 */
export async function rotateKeys(store: Store, keys: readonly HostKey[]): Promise<number> {
  const vault = createVault(keys);
  let done = await sealClientSecrets(store, vault);
  for await (const secret of everySecret(store)) {
    if (keyIdOf(secret.sealed) === keys[0]?.id) continue;
    const plain = await opened(vault, secret);
    if (await store.secrets.replace(secret, await vault.seal(plain, secret.purpose))) done += 1;
  }
  return done;
}

async function opened(vault: Vault, { sealed, purpose, place, id }: StoredSecret): Promise<string> {
  try {
    return await vault.open(sealed, purpose);
  } catch {
    throw new HostError(
      'unreadable_secret',
      `The ${place} of "${id}" was sealed with the key "${keyIdOf(sealed) ?? 'of another vault'}" and cannot be opened with the keys given. Put that key into "keys", or save this secret again.`,
    );
  }
}

async function* everySecret(store: Store): AsyncGenerator<StoredSecret> {
  for (let page = await store.secrets.list(); page.length > 0; page = await store.secrets.list(page.at(-1))) {
    yield* page;
  }
}
