// @vitest-environment node
import { createPostgresStore } from 'deskside/server/node';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { buildHostProgram, type HostProgram } from '../crash/support/hostProgram.js';
import { type KillableHost, startKillableHost } from '../crash/support/killableHost.js';
import { documentContext } from '../support/document.js';
import { type PostgresServer, startPostgres } from '../support/postgresServer.js';
import { describeWorld, startTimeout } from '../support/storeSuite.js';
import {
  addConnectedPanel,
  keys,
  letExpire,
  letLeaseEnd,
  oauthHost,
  render,
  times,
  type VendorPanel,
} from './support/connecting.js';

let program: HostProgram;
let server: PostgresServer;
beforeAll(async () => {
  [program, server] = await Promise.all([buildHostProgram(), startPostgres()]);
}, startTimeout);
afterAll(async () => {
  program.remove();
  await server.stop();
});

async function anotherProcess(): Promise<KillableHost> {
  const host = await startKillableHost(program, { place: server.connectionString, key: keys[0] });
  onTestFinished(() => host.kill());
  return host;
}

/** As `render`, by a host in another process. */
async function renderAt({ address }: KillableHost, panel: VendorPanel): Promise<[number, unknown]> {
  const answer = await fetch(address + panel.render, {
    method: 'POST',
    headers: { authorization: panel.accountId, 'content-type': 'application/json' },
    body: JSON.stringify(documentContext),
  });
  const { Generation, code } = (await answer.json()) as { Generation?: number; code?: string };
  return [answer.status, Generation ?? code];
}

describeWorld(
  'hosts in processes of their own',
  () => createPostgresStore({ ...server, development: true }),
  (world) => {
    it('asks once for each end of a token, from four processes', async () => {
      const test = oauthHost(world().store);
      const panel = await addConnectedPanel(world().store, test);
      const others = await Promise.all([anotherProcess(), anotherProcess(), anotherProcess()]);
      for (let generation = 2; generation <= 5; generation += 1) {
        await letExpire(world().store, panel);
        const answers = await Promise.all(
          Array.from({ length: 25 }, () => [
            render(test, panel),
            ...others.map((other) => renderAt(other, panel)),
          ]).flat(),
        );
        expect(answers).toEqual(times(100, [200, generation]));
        expect(panel.vendor.asked('refresh_token')).toHaveLength(generation - 1);
      }
      expect(panel.vendor.revoked()).toBe(0);
    });

    it('takes over from a process that was killed while it renewed', async () => {
      const test = oauthHost(world().store);
      const panel = await addConnectedPanel(world().store, test);
      const other = await anotherProcess();
      await letExpire(world().store, panel);
      const isAsked = panel.vendor.hold();
      const cutOff = expect(renderAt(other, panel)).rejects.toThrow('fetch failed');
      await isAsked;
      await other.kill();
      await cutOff;
      const leased = 'select 1 from deskside_connections where install_id = $1 and leased_until > now()';
      expect(await world().store.database.query(leased, [panel.installId])).toHaveLength(1);
      const waiting = render(test, panel);
      await letLeaseEnd(world().store, panel);
      expect(await waiting).toEqual([200, 2]);
      expect(panel.vendor.revoked()).toBe(0);
    });
  },
);
