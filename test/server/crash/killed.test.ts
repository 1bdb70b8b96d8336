// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHostKey } from 'deskside/server';
import { openStore } from 'deskside/server/node';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { addPanel } from '../support/panel.js';
import { type PostgresServer, startPostgres } from '../support/postgresServer.js';
import { startTimeout } from '../support/storeSuite.js';
import { buildHostProgram, type HostProgram } from './support/hostProgram.js';
import { startKillableHost } from './support/killableHost.js';
import { expectKept, writeUntilKilled } from './support/writing.js';

const key = createHostKey('crash');
const rounds = 4;
let program: HostProgram;
let server: PostgresServer;
beforeAll(async () => {
  [program, server] = await Promise.all([buildHostProgram(), startPostgres({ fsync: true })]);
}, startTimeout);
afterAll(async () => {
  program.remove();
  await server.stop();
});

function folder(): string {
  const home = mkdtempSync(join(tmpdir(), 'deskside-killed-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  return home;
}

it.each([
  ['the embedded database', folder],
  ['a PostgreSQL server', () => server.connectionString],
])(
  'keeps every write that it has acknowledged when it is killed in the middle of a thousand, on %s',
  async (_, placeOf) => {
    const place = placeOf();
    const before = await openStore(place, { development: true });
    expect(await before.database.query('show fsync')).toEqual([
      { fsync: place.includes('://') ? 'on' : expect.any(String) },
    ]);
    const panel = await addPanel(before, 'http://127.0.0.1:9/render');
    await before.close();
    for (let round = 1; round <= rounds; round += 1) {
      const host = await startKillableHost(program, { place, key });
      const ledgers = await writeUntilKilled(host, `round-${round}`, panel);
      const after = await openStore(place, { development: true });
      await expectKept(after, key, ledgers);
      // and it goes on: the next host finds a database that works
      expect(await after.apps.get(panel.appId)).not.toBeNull();
      await after.close();
    }
  },
  120_000,
);
