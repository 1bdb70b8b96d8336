import { createVault, type HostKey, keysInUse, type Store, sealClientSecrets } from 'deskside/server';

/**
 * Encrypts what an earlier version of the demo had stored as plain text, which is JSON. Gives how many there were.
 * Throws when the data need another key than this one.
 */
export async function sealOldSecrets(store: Store, key: HostKey): Promise<number> {
  const vault = createVault([key]);
  let count = await sealClientSecrets(store, vault);
  for (let page = await store.secrets.list(); page.length > 0; page = await store.secrets.list(page.at(-1))) {
    for (const secret of page) {
      if (secret.sealed.startsWith('v1.')) continue;
      if (await store.secrets.replace(secret, await vault.seal(secret.sealed, secret.purpose))) count += 1;
    }
  }
  const others = [...(await keysInUse(store)).keys()].filter((id) => id !== key.id);
  if (others.length === 0) return count;
  throw new Error(
    `The data were encrypted with the key "${others.join('", "')}", and host-key.json holds "${key.id}". Put that file back, or delete the data to begin anew.`,
  );
}
