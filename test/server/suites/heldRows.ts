import { expect, it } from 'vitest';
import { eventually } from '../support/eventually.js';
import { addOwnPanel, install } from '../support/panel.js';
import type { World } from '../support/storeSuite.js';
import { paths, unique } from '../support/testHost.js';

const endpoint = 'https://crm.example.com/panel';

/**
 * Changes that cross at one certain place, because somebody holds a row there. For a server alone: the embedded database
 * runs one transaction at a time.
 */
export function heldRows(world: () => World): void {
  /** A panel that is installed and connected, with another authorization under way. */
  async function panelUnderWay() {
    const { store, test } = world();
    const panel = await addOwnPanel(test, unique('account'), { endpoint });
    const installId = await install(test, panel);
    const { accountId, appId, versionId } = panel;
    await store.connections.connect(accountId, installId, 'sealed', null);
    const state = unique('state');
    await store.authorizations.begin(state, { ...pendingOf(accountId, appId, installId) }, 600_000);
    return { ...panel, installId, state, change: paths.change(accountId, appId, versionId, installId) };
  }

  const pendingOf = (accountId: string, appId: string, installId: string) => ({
    accountId,
    appId,
    installId,
    agentId: 'agent',
    browserHash: 'hash',
    verifier: 'sealed',
    redirectUri: 'https://desk.example/',
    moves: 0,
  });

  const waiting = async (): Promise<number> => {
    const [row] = await world().store.database.query<{ readonly count: number }>(
      `select count(*)::integer as count from pg_stat_activity where wait_event_type = 'Lock'`,
    );
    return row?.count ?? 0;
  };

  /** Starts changes one after the other, each when the one before waits for a row or is done, while a row is held. */
  async function whileHeld<T>(sql: string, id: string, changes: readonly (() => Promise<T>)[]): Promise<T[]> {
    const started: Promise<T>[] = [];
    await world().store.database.transaction(async (tx) => {
      await tx.query(sql, [id]);
      let done = 0;
      for (const change of changes) {
        const running = change();
        void running.finally(() => {
          done += 1;
        });
        started.push(running);
        await eventually(async () => (await waiting()) + done).toBe(started.length);
      }
    });
    return Promise.all(started);
  }

  it('takes away the install that is made while its app is being taken away, or makes none', async () => {
    const { store, test } = world();
    const { accountId, appId, versionId, installId } = await panelUnderWay();
    const spare = { channelIds: ['*'], credential: { apiKey: 'CANARY-credential' }, status: 'inactive' };
    const [gone, made] = await whileHeld('select 1 from deskside_installs where _id = $1 for update', installId, [
      () => test.call('DELETE', paths.panelApp(accountId, appId)),
      () => test.call('POST', paths.create(accountId, appId, versionId), spare),
    ]);
    expect([gone?.status, made?.status]).toEqual([204, 404]);
    expect(made?.body).toEqual((await test.call('POST', paths.create(accountId, 'nowhere', 'never'), spare)).body);
    expect(await store.apps.get(appId)).toBeNull();
    expect(await store.database.query('select 1 from deskside_installs where app_id = $1', [appId])).toEqual([]);
  });

  const ofState = 'select 1 from deskside_authorizations where state_hash = $1 for update';

  it('takes an install away while its version moves elsewhere', async () => {
    const { test } = world();
    const { accountId, appId, versionId, state, change } = await panelUnderWay();
    const answers = await whileHeld(ofState, state, [
      () => test.call('PATCH', paths.panelVersion(accountId, appId, versionId), { endpoint: 'https://other.example/' }),
      () => test.call('DELETE', change),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 204]);
  });

  it('keeps no tokens of an install whose app is being taken away', async () => {
    const { store, test } = world();
    const { accountId, appId, installId, state } = await panelUnderWay();
    const answers = await whileHeld<unknown>(ofState, state, [
      async () => (await test.call('DELETE', paths.panelApp(accountId, appId))).status,
      () => store.connections.connect(accountId, installId, 'sealed', null, 0),
    ]);
    expect(answers).toEqual([204, false]);
    expect(await store.connections.get(accountId, installId)).toBeNull();
  });

  it('begins an authorization while somebody else is at one whose time is over', async () => {
    const { store } = world();
    const { accountId, appId, installId, state } = await panelUnderWay();
    const sql = `update deskside_authorizations set expires_at = now() - interval '1 hour' where state_hash = $1`;
    await store.database.query(sql, [state]);
    const next = unique('state');
    await store.database.transaction(async (tx) => {
      await tx.query(ofState, [state]);
      await store.authorizations.begin(next, pendingOf(accountId, appId, installId), 600_000);
    });
    expect(await store.authorizations.take(next)).toMatchObject({ installId });
  });
}
