// @vitest-environment node
import type { Store } from 'deskside/server';
import { createPostgresStore } from 'deskside/server/node';
import { afterAll, beforeAll } from 'vitest';
import { type PostgresServer, startPostgres } from '../support/postgresServer.js';
import { describeWorld, startTimeout } from '../support/storeSuite.js';
import { connecting } from './suites/connecting.js';
import { moving } from './suites/moving.js';
import { refreshing } from './suites/refreshing.js';
import { refusals } from './suites/refusals.js';
import { sharing } from './suites/sharing.js';

let server: PostgresServer;
const stores: Store[] = [];
beforeAll(async () => {
  server = await startPostgres();
}, startTimeout);
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await server.stop();
});

/** With connections of its own, as another process has them. */
async function another(): Promise<Store> {
  const store = await createPostgresStore({ ...server, development: true });
  stores.push(store);
  return store;
}

describeWorld(
  'OAuth2 on a PostgreSQL server',
  () => createPostgresStore({ ...server, development: true }),
  (world) => {
    connecting(world);
    moving(world);
    refusals(world);
    refreshing(world);
    sharing(world, another);
  },
);
