// What is measured, in one process: the host on one port, on two others handlers that only pass on. Built by run.mjs.
import { serve } from '@hono/node-server';
import { createHost, createHostKey } from 'deskside/server';
import { createGuardedFetch, openStore } from 'deskside/server/node';

const { place, endpoint } = JSON.parse(process.argv[2]);
const store = await openStore(place ?? undefined, { development: true });
const guarded = createGuardedFetch({ development: true });

const schema = {
  type: 'object',
  properties: {
    'Full Name': { type: 'string' },
    Email: { type: 'string' },
    Plan: { type: 'string' },
    MRR: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
    Tags: { type: 'array', items: { type: 'string' } },
    'Renewal Date': { type: 'string', format: 'date' },
    Active: { type: 'boolean' },
  },
};
const host = createHost({
  store,
  keys: [createHostKey('bench')],
  development: true,
  rateLimit: null,
  authorize: () => ({ id: 'ana' }),
});

const app = await store.apps.create({ name: 'My CRM Panel' });
const version = await store.versions.create({ appId: app._id, endpoint, schema: JSON.stringify(schema) });
await store.apps.setLiveVersion(app._id, version._id);
const root = `/api/accounts/1/integration-app/${app._id}`;
const installed = await host.fetch(
  new Request(`http://127.0.0.1${root}/version/${version._id}/install/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channelIds: ['1'], credential: { apiKey: 'k'.repeat(40) }, status: 'active' }),
  }),
);
if (installed.status !== 201) throw new Error(await installed.text());

/** The least that a server between the browser and the endpoint does. */
const passOn = (fetch) => async (request) => {
  const body = await request.text();
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch(endpoint, { method: 'POST', headers, body });
  return new Response(await answer.text(), { headers: { 'content-type': 'application/json' } });
};

const listen = (fetch) => new Promise((resolve) => serve({ fetch, port: 0, hostname: '127.0.0.1' }, resolve));
const [host_, plain, bare] = await Promise.all(
  [(request) => host.fetch(request), passOn(globalThis.fetch), passOn(guarded)].map(listen),
);
process.send({
  host: `http://127.0.0.1:${host_.port}${root}/render`,
  plain: `http://127.0.0.1:${plain.port}/`,
  guarded: `http://127.0.0.1:${bare.port}/`,
});
process.on('message', (asked) => {
  if (asked === 'processor') {
    const { user, system } = process.cpuUsage();
    process.send({ milliseconds: (user + system) / 1000 });
    return;
  }
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, heapUsed, external });
});
process.once('disconnect', () => process.exit(0));
