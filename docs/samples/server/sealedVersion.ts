import { createVault, type HostKey, type NewVersion, type Store, sealVersion } from 'deskside/server';

export async function addVersion(store: Store, keys: readonly HostKey[], version: NewVersion) {
  return store.versions.create(await sealVersion(createVault(keys), version));
}
