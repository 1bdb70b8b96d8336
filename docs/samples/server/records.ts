import { type HostKey, type Store, signingSecret } from 'deskside/server';

/** Makes the document's records of a panel, and the secret by which its endpoint knows the host. */
export async function addPanel(store: Store, keys: readonly HostKey[], panel: { endpoint: string; schema: object }) {
  const { endpoint, schema } = panel;
  const [icon, description] = [null, 'Shows CRM contact data in the conversation sidebar'];
  const app = await store.apps.create({ name: 'My CRM Panel', icon, description, accountId: null });
  const version = await store.versions.create({ appId: app._id, endpoint, schema: JSON.stringify(schema) });
  await store.apps.setLiveVersion(app._id, version._id);
  const secret = await signingSecret(keys, app._id); // whsec_…, to be given over a safe way
  return { app, version, secret };
}
