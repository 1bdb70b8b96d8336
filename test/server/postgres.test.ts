// @vitest-environment node
import { createPostgresStore, openStore } from 'deskside/server/node';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crossingChanges } from './suites/crossingChanges.js';
import { dashboardAppChecks } from './suites/dashboardAppChecks.js';
import { dashboardAppIsolation } from './suites/dashboardAppIsolation.js';
import { dashboardApps } from './suites/dashboardApps.js';
import { documentFlow } from './suites/documentFlow.js';
import { heldRows } from './suites/heldRows.js';
import { installs } from './suites/installs.js';
import { isolation } from './suites/isolation.js';
import { oddTexts } from './suites/oddTexts.js';
import { paging } from './suites/paging.js';
import { panelApps } from './suites/panelApps.js';
import { panelSecrets } from './suites/panelSecrets.js';
import { panelTests } from './suites/panelTests.js';
import { sidebarWidgetChecks } from './suites/sidebarWidgetChecks.js';
import { sidebarWidgetIsolation } from './suites/sidebarWidgetIsolation.js';
import { sidebarWidgets } from './suites/sidebarWidgets.js';
import { expectMigrated, migrateToVersion } from './support/olderDatabase.js';
import { type PostgresServer, startPostgres } from './support/postgresServer.js';
import { describeWorld, startTimeout } from './support/storeSuite.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, startTimeout);
afterAll(() => server.stop());

describeWorld(
  'on a PostgreSQL server',
  () => createPostgresStore({ ...server, development: true }),
  (world) => {
    documentFlow(world);
    installs(world);
    isolation(world);
    dashboardApps(world);
    dashboardAppChecks(world);
    dashboardAppIsolation(world);
    sidebarWidgets(world);
    sidebarWidgetChecks(world);
    sidebarWidgetIsolation(world);
    paging(world);
    panelApps(world);
    panelTests(world);
    panelSecrets(world);
    crossingChanges(world);
    oddTexts(world);
    heldRows(world);
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
    const rows = await stores[0]?.database.query('select version, name from deskside_migrations order by version');
    expect(rows).toEqual([
      { version: 1, name: 'panels' },
      { version: 2, name: 'dashboard-apps' },
      { version: 3, name: 'sidebar-widgets' },
      { version: 4, name: 'connections' },
      { version: 5, name: 'client-secrets' },
      { version: 6, name: 'moves' },
    ]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it.each([1, 2, 4])('brings a database of version %i forward, and keeps what is in it', async (version) => {
    const place = await emptyDatabase(`older${version}`);
    const old = new Client({ connectionString: place });
    await old.connect();
    await migrateToVersion(version, (sql) => old.query(sql));
    await old.end();
    const stores = await Promise.all([openStore(place), openStore(place)]);
    await expectMigrated(stores[0], version);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('shows what one host has saved to every other, and after a restart', async () => {
    const first = await openStore(server.connectionString);
    const url = 'https://orders.example/';
    const app = await first.dashboardApps.create('restart', { title: 'Orders', content: [{ type: 'frame', url }] });
    const widget = await first.widgets.create({ accountId: 'restart', name: 'CRM', source: 'sealed' });
    await first.close();
    const second = await openStore(server.connectionString);
    expect(await second.dashboardApps.list('restart')).toEqual([app]);
    expect(await second.widgets.list('restart')).toEqual([widget]);
    await second.close();
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
