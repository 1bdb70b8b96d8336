import { serve } from '@hono/node-server';
import { createHost, createHostKey } from 'deskside/server';
import { openStore } from 'deskside/server/node';

const port = Number(process.env.PORT ?? 3000);
const store = await openStore(undefined, { development: true }); // in memory

// the integrator's endpoint: in real life another server
const answer = { Plan: 'Pro', MRR: { code: 'INR', value: 4999 }, 'Renewal Date': '2026-08-01' };

const schema = {
  type: 'object',
  properties: {
    Plan: { type: 'string' },
    MRR: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
    'Renewal Date': { type: 'string', format: 'date' },
  },
};

const app = await store.apps.create({ name: 'My CRM', icon: null, description: null, accountId: null });
const endpoint = `http://127.0.0.1:${port}/panel/render`;
const version = await store.versions.create({ appId: app._id, endpoint, schema: JSON.stringify(schema) });
await store.apps.setLiveVersion(app._id, version._id);
await store.installs.create({
  accountId: '1',
  appId: app._id,
  versionId: version._id,
  channelIds: ['*'],
  status: 'active',
});

const host = createHost({
  store,
  keys: [createHostKey()], // a new one at each start: for trying only
  development: true, // lets the endpoint be on this machine
  authorize: () => ({ id: 'ana' }), // everybody may do everything: for trying only
});

const fetch = (request) =>
  new URL(request.url).pathname === '/panel/render' ? Response.json(answer) : host.fetch(request);
export const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => {
  console.log(`The host listens on http://127.0.0.1:${port}`);
});
