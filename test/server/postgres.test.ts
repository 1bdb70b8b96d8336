// @vitest-environment node
import { createPostgresStore, openStore } from 'deskside/server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFlow } from './suites/documentFlow.js';
import { installs } from './suites/installs.js';
import { isolation } from './suites/isolation.js';
import { type PostgresServer, startPostgres } from './support/postgresServer.js';
import { describeWorld, startTimeout } from './support/storeSuite.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, startTimeout);
afterAll(() => server.stop());

describeWorld(
  'on a PostgreSQL server',
  () => createPostgresStore(server),
  (world) => {
    documentFlow(world);
    installs(world);
    isolation(world);
  },
);

describe('a PostgreSQL store', () => {
  const emptyDatabase = async (name: string) => {
    const store = await openStore(server.connectionString);
    await store.database.query(`create database ${name}`);
    await store.close();
    return server.connectionString.replace(/\/postgres$/, `/${name}`);
  };

  it('is migrated once when five hosts start at once', async () => {
    const place = await emptyDatabase('crowd');
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(place)));
    const rows = await stores[0]?.database.query('select version, name from deskside_migrations');
    expect(rows).toEqual([{ version: 1, name: 'panels' }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('refuses a database that a newer Deskside has migrated', async () => {
    const place = await emptyDatabase('newer');
    const store = await openStore(place);
    await store.database.query("insert into deskside_migrations (version, name) values (99, 'later')");
    await store.close();
    await expect(openStore(place)).rejects.toMatchObject({
      code: 'database_newer',
      message: expect.stringContaining('Update the package "deskside"'),
    });
  });

  it('undoes a transaction that fails, and survives a lost connection', async () => {
    const store = await openStore(server.connectionString);
    const name = 'Never there';
    const failing = store.database.transaction(async (tx) => {
      await tx.query("insert into deskside_apps (_id, name) values ('t', $1)", [name]);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect((await store.apps.list()).map((app) => app.name)).not.toContain(name);

    const suicide = store.database.transaction((tx) => tx.query('select pg_terminate_backend(pg_backend_pid())'));
    await expect(suicide).rejects.toThrow('terminating connection');
    expect(await store.apps.get('unknown')).toBeNull();
    await store.close();
    await store.close();
  });
});
