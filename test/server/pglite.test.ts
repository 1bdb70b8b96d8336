// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgliteStore, openStore } from 'deskside/server/node';
import { expect, it } from 'vitest';
import { crossingChanges } from './suites/crossingChanges.js';
import { dashboardAppChecks } from './suites/dashboardAppChecks.js';
import { dashboardAppIsolation } from './suites/dashboardAppIsolation.js';
import { dashboardApps } from './suites/dashboardApps.js';
import { documentFlow } from './suites/documentFlow.js';
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
import { describeWorld } from './support/storeSuite.js';

describeWorld(
  'on the embedded database',
  () => createPgliteStore({ development: true }),
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

    it('undoes a transaction that fails', async () => {
      const { database, apps } = world().store;
      const failing = database.transaction(async (tx) => {
        await tx.query("insert into deskside_apps (_id, name) values ('t', 'Never there')");
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      expect(await apps.get('t')).toBeNull();
    });
  },
);

const orders = [{ type: 'frame', url: 'https://orders.example/' }] as const;

it('keeps its data in a directory over a restart, and makes the directory', async () => {
  const home = mkdtempSync(join(tmpdir(), 'deskside-pglite-'));
  const place = join(home, 'not', 'yet', 'there');
  const first = await openStore(place);
  const app = await first.apps.create({ name: 'Kept' });
  const frame = await first.dashboardApps.create('1', { title: 'Orders', content: orders });
  await first.close();
  await first.close();
  const second = await openStore(place);
  expect(await second.apps.list()).toEqual([app]);
  expect(await second.dashboardApps.list('1')).toEqual([frame]);
  await second.close();
  rmSync(home, { recursive: true });
});

it.each([1, 2, 4])('brings a database of version %i forward, and keeps what is in it', async (version) => {
  const home = mkdtempSync(join(tmpdir(), 'deskside-pglite-'));
  const old = await PGlite.create({ dataDir: home });
  await migrateToVersion(version, (sql) => old.exec(sql));
  await old.close();
  const store = await openStore(home);
  await expectMigrated(store, version);
  await store.close();
  rmSync(home, { recursive: true });
});
