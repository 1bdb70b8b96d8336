// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPgliteStore, openStore } from 'deskside/server/node';
import { expect, it } from 'vitest';
import { documentFlow } from './suites/documentFlow.js';
import { installs } from './suites/installs.js';
import { isolation } from './suites/isolation.js';
import { describeWorld } from './support/storeSuite.js';

describeWorld(
  'on the embedded database',
  () => createPgliteStore(),
  (world) => {
    documentFlow(world);
    installs(world);
    isolation(world);

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

it('keeps its data in a directory over a restart, and makes the directory', async () => {
  const home = mkdtempSync(join(tmpdir(), 'deskside-pglite-'));
  const place = join(home, 'not', 'yet', 'there');
  const first = await openStore(place);
  const app = await first.apps.create({ name: 'Kept' });
  await first.close();
  await first.close();
  const second = await openStore(place);
  expect(await second.apps.list()).toEqual([app]);
  await second.close();
  rmSync(home, { recursive: true });
});
