// @vitest-environment node
import { createStore, type Database, type Store } from 'deskside/server';
import { createPgliteStore, createPostgresStore } from 'deskside/server/node';
import { afterEach, expect, it, vi } from 'vitest';
import { startPostgres } from '../support/postgresServer.js';
import { startTimeout } from '../support/storeSuite.js';
import { testHost } from '../support/testHost.js';

afterEach(() => {
  vi.useRealTimers();
});

async function ask(store: Store) {
  // Nobody is signed in: a load balancer never is.
  const { host } = testHost(store, { authorize: () => null });
  const answer = await host.fetch(new Request('http://helpdesk.test/api/deskside/health'));
  return { status: answer.status, body: await answer.json(), cache: answer.headers.get('cache-control') };
}

const up = { status: 200, body: { status: 'ok' }, cache: 'no-store' };
const down = { status: 503, body: { status: 'unavailable' }, cache: 'no-store' };

it('a host is up while its database is, and says no more than that', { timeout: startTimeout }, async () => {
  const store = await createPgliteStore();
  const { host } = testHost(store);
  expect([await ask(store), await host.isHealthy()]).toEqual([up, true]);
  await store.close();
  expect([await ask(store), await host.isHealthy()]).toEqual([down, false]);
});

it('a host is down when the PostgreSQL server is', { timeout: startTimeout }, async () => {
  const server = await startPostgres();
  const store = await createPostgresStore(server);
  expect(await ask(store)).toEqual(up);
  await server.stop();
  expect(await ask(store)).toEqual(down);
  await store.close();
  expect(await ask(store)).toEqual(down);
});

it('a host is down after two seconds when the database does not answer', async () => {
  const hanging: Database = {
    query: () => new Promise(() => undefined),
    transaction: async () => undefined as never,
    close: async () => undefined,
  };
  const store = await createStore(hanging);
  vi.useFakeTimers();
  let answered = false;
  const answer = ask(store).finally(() => {
    answered = true;
  });
  await vi.advanceTimersByTimeAsync(1_990);
  expect(answered).toBe(false);
  await vi.advanceTimersByTimeAsync(10);
  expect(await answer).toEqual(down);
  expect(vi.getTimerCount()).toBe(0);
});

it('a host that closes is down', { timeout: startTimeout }, async () => {
  const store = await createPgliteStore();
  const { host } = testHost(store);
  await host.close();
  expect((await host.fetch(new Request('http://helpdesk.test/api/deskside/health'))).status).toBe(503);
});
