import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createHost, createHostKey } from 'deskside/server';
import { createPgliteStore } from 'deskside/server/node';
import { fixtures } from 'deskside/testing';

const accountId = '64acc001';
const appId = '64app001';
const versionId = '64ver001';

/**
 * A real host on an embedded database, with the document's panel, whose endpoint is a real one too, and one widget. It
 * is made of the built package, as the samples are.
 */
export async function startReferenceHost() {
  const endpoint = await listening(integrator);
  const store = await createPgliteStore({ development: true });
  const host = createHost({
    store,
    keys: [createHostKey()],
    // the endpoint is on this machine
    development: true,
    authorize: () => ({ id: 'agent' }),
    widgetFunctions: { crm: () => fixtures.widgetResults.crm },
  });
  await addPanel(store, host, `${endpoint.address}/panel/render`);
  await call(host, `sidebar-widgets`, { name: 'CRM', source: { type: 'function', name: 'crm' } });
  const server = await listening(getRequestListener((request) => host.fetch(request)));
  return {
    address: server.address,
    async close() {
      await Promise.all([server.close(), endpoint.close()]);
      await host.close();
      await store.close();
    },
  };
}

/** The document's records ("Step 3", "Step 4"). */
async function addPanel(store, host, endpoint) {
  await store.apps.create({ _id: appId, name: 'My CRM Panel', description: null, icon: null, accountId: null });
  const schema = JSON.stringify(fixtures.panelSchema);
  await store.versions.create({ _id: versionId, appId, endpoint, schema });
  await store.apps.setLiveVersion(appId, versionId);
  await call(host, `integration-app/${appId}/version/${versionId}/install/`, {
    channelIds: ['*'],
    credential: { apiKey: 'sample' },
    status: 'active',
  });
}

async function call(host, path, body) {
  const answer = await host.fetch(
    new Request(`http://127.0.0.1/api/accounts/${accountId}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  if (!answer.ok) throw new Error(`The reference host refused ${path}: ${await answer.text()}`);
}

/** All that an integrator writes: the customer with this number, or nothing. */
async function integrator(request, response) {
  let body = '';
  for await (const part of request) body += part;
  const { phoneNumber, credential } = JSON.parse(body);
  const isKnown = phoneNumber === fixtures.panelRequest.phoneNumber && credential.apiKey === 'sample';
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(isKnown ? fixtures.panelResponse : {}));
}

async function listening(listener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
