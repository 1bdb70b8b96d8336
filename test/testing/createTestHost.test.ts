// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHostKey, keysInUse, type Store } from 'deskside/server';
import { createTestHost, type TestHost } from 'deskside/testing';
import { afterEach, expect, it } from 'vitest';

/** The embedded database needs 5 s for its first start. */
const timeout = 60_000;

const open: TestHost[] = [];
async function start(...options: Parameters<typeof createTestHost>): Promise<TestHost> {
  const host = await createTestHost(...options);
  open.push(host);
  return host;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((host) => host.close()));
});

const send = (host: TestHost, method: string, path: string, body?: unknown) =>
  host.fetch(
    new Request(`http://helpdesk.test/api/accounts/1${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    }),
  );

it('is a whole host on an empty database of its own: whoever asks may do everything, until it is closed', {
  timeout,
}, async () => {
  const host = await start();
  expect(await (await send(host, 'GET', '/integration-app/install')).json()).toEqual([]);
  const app = await host.store.apps.create({ name: 'CRM' });
  const version = await host.store.versions.create({
    appId: app._id,
    endpoint: 'https://crm.example.com/',
    schema: {},
  });
  const input = { channelIds: [], status: 'active', credential: { apiKey: 'CANARY' } };
  const path = `/integration-app/${app._id}/version/${version._id}/install/`;
  expect((await send(host, 'POST', path, input)).status).toBe(201);
  expect(await (await send(host, 'GET', '/integration-app/install')).json()).toMatchObject([{ status: 'active' }]);
  // it encrypts, as in production
  expect(await keysInUse(host.store)).toEqual(new Map([[host.keys[0]?.id, 1]]));
  expect(JSON.stringify(await host.store.database.query('select * from deskside_installs'))).not.toContain('CANARY');

  // another one shares nothing with it
  const other = await start();
  expect(await other.store.apps.list()).toEqual([]);
  expect(other.keys[0]?.secret).not.toBe(host.keys[0]?.secret);

  await host.close();
  await host.close();
  expect((await send(host, 'GET', '/sidebar-widgets')).status).toBe(503);
  await expect(host.store.apps.list()).rejects.toThrow();
});

it('refuses endpoints on this machine, as in production, until it is told otherwise', { timeout }, async () => {
  const server = createServer((_, response) => response.end('{"Plan":"Pro"}'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const strict = await start();
  const app = await strict.store.apps.create({ name: 'CRM' });
  await expect(strict.store.versions.create({ appId: app._id, endpoint, schema: {} })).rejects.toMatchObject({
    code: 'invalid_endpoint',
  });
  const widget = { name: 'CRM', source: { type: 'endpoint', url: endpoint } };
  expect((await send(strict, 'POST', '/sidebar-widgets', widget)).status).toBe(400);

  const lax = await start({ development: true });
  const created = await send(lax, 'POST', '/sidebar-widgets', widget);
  const { id } = (await created.json()) as { id: string };
  const run = await send(lax, 'POST', `/sidebar-widgets/${id}/run`, { conversation: {} });
  expect([run.status, await run.json()]).toEqual([200, { Plan: 'Pro' }]);
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

it('takes the options of createHost', { timeout }, async () => {
  const keys = [createHostKey('mine')];
  const events: string[] = [];
  const first = await start({
    keys,
    authorize: (_, { action }) => (action.endsWith(':write') ? false : { id: 'viewer' }),
    onLog: ({ event, agentId }) => events.push(`${event} ${agentId}`),
    basePath: '/desk',
  });
  expect(first.keys).toBe(keys);
  const at = (path: string) => first.fetch(new Request(`http://helpdesk.test${path}`));
  expect((await at('/desk/api/accounts/1/sidebar-widgets')).status).toBe(200);
  expect((await at('/api/accounts/1/sidebar-widgets')).status).toBe(404);
  expect(events).toEqual(['widgets.list viewer']);
  const second = await createTestHost({ store: first.store, authorize: undefined });
  expect(second.store).toBe(first.store);
  expect((await send(second, 'GET', '/sidebar-widgets')).status).toBe(200);
});

it('says what is wrong with an option', async () => {
  await expect(createTestHost({ store: {} as Store })).rejects.toMatchObject({ code: 'invalid_option' });
});
