import { createStore, unencryptedVault, type Vault } from 'deskside/server';
import { expect, it } from 'vitest';
import { addOwnPanel, install } from '../support/panel.js';
import type { World } from '../support/storeSuite.js';
import { type Answer, paths, type TestHost, testHost, unique } from '../support/testHost.js';

const endpoint = 'https://crm.example.com/panel';
const auth = {
  type: 'oauth2',
  oauth2: {
    grantType: 'AuthorizationCode',
    authURL: 'https://vendor.example.com/authorize',
    accessTokenURL: 'https://vendor.example.com/token',
    clientId: 'desk',
  },
};
const spare = { channelIds: ['*'], credential: { apiKey: 'CANARY-credential' }, status: 'inactive' };
const rounds = Array.from({ length: 12 }, (_, round) => round);

/** Changes of the same thing that come at once: whichever is first, each gets an orderly answer. */
export function crossingChanges(world: () => World): void {
  async function connectable(test: TestHost) {
    const panel = await addOwnPanel(test, unique('account'), { endpoint, auth });
    const installId = await install(test, panel);
    const { accountId, appId, versionId } = panel;
    await world().store.connections.connect(accountId, installId, 'sealed', null);
    const change = paths.change(accountId, appId, versionId, installId);
    return { ...panel, installId, change, connect: `${change}/connect` };
  }

  /** What is left in the database of an app. */
  async function leftOf(appId: string, accountId: string) {
    const rows = await world().store.database.query<{ readonly place: string }>(
      `select 'app' as place from deskside_apps where _id = $1
        union all select 'version' from deskside_app_configurations where app_id = $1
        union all select 'install' from deskside_installs where app_id = $1
        union all select 'authorization' from deskside_authorizations where app_id = $1
        union all select 'connection' from deskside_connections where account_id = $2`,
      [appId, accountId],
    );
    return rows.map(({ place }) => place);
  }

  /** As a person or a program should hear it: done, not there any more, or in the way of something. */
  function expectOrder(answers: readonly Answer[], allowed: readonly number[]): void {
    for (const { status, body } of answers) {
      expect(allowed, JSON.stringify(body)).toContain(status);
      if (status === 404) expect(body).toMatchObject({ code: 'not_found' });
    }
  }

  it('takes an app away beside everything that can be done with it, and leaves nothing of it', async () => {
    const { test } = world();
    for (const round of rounds) {
      const { accountId, appId, versionId, change, connect } = await connectable(test);
      const others: [string, string, unknown][] = [
        ['POST', paths.create(accountId, appId, versionId), spare],
        ['POST', paths.create(accountId, appId, versionId), spare],
        ['PATCH', change, { credential: { apiKey: 'CANARY-next' } }],
        ['POST', connect, {}],
        ['POST', paths.panelVersions(accountId, appId), { endpoint, schema: {} }],
        ['PATCH', paths.panelVersion(accountId, appId, versionId), { endpoint: 'https://other.example.com/' }],
        ['PATCH', paths.panelApp(accountId, appId), { name: 'Renamed', liveVersionId: versionId }],
        ['DELETE', change, undefined],
        ['GET', paths.panelApps(accountId), undefined],
      ];
      const calls = others.map(
        ([method, path, body]) =>
          () =>
            test.call(method, path, body),
      );
      const gone = test.call('DELETE', paths.panelApp(accountId, appId));
      const at = round % calls.length;
      const answers = await Promise.all([...calls.slice(at), ...calls.slice(0, at)].map((call) => call()));
      expectOrder(answers, [200, 201, 204, 404]);
      expect((await gone).status).toBe(204);
      expect(await leftOf(appId, accountId)).toEqual([]);
    }
  });

  it('reads an app with its versions, or not at all', async () => {
    const { store, test } = world();
    const { accountId, appId, versionId } = await connectable(test);
    const { database } = store;
    let isWatching = false;
    const crossed = await createStore({
      ...database,
      async query<Row>(sql: string, params?: readonly unknown[]) {
        const rows = await database.query<Row>(sql, params);
        if (isWatching) await store.panelApps.delete(accountId, appId);
        return rows;
      },
    });
    isWatching = true;
    expect(await crossed.panelApps.get(accountId, appId)).toMatchObject({ versions: [{ _id: versionId }] });
    expect(await crossed.panelApps.get(accountId, appId)).toBeNull();
  });

  it('takes an install away beside everything that can be done with it', async () => {
    const { test } = world();
    for (const _ of rounds) {
      const { accountId, appId, versionId, installId, change, connect } = await connectable(test);
      const moved = { endpoint: 'https://other.example.com/' };
      const answers = await Promise.all([
        test.call('PATCH', change, { credential: { apiKey: 'CANARY-next' } }),
        test.call('POST', connect, {}),
        test.call('DELETE', change),
        test.call('PATCH', paths.panelVersion(accountId, appId, versionId), moved),
        world().store.connections.connect(accountId, installId, 'sealed', null),
        test.call('POST', connect, {}),
        test.call('PATCH', change, { channelIds: ['email'] }),
      ]);
      expectOrder(
        answers.filter((answer) => typeof answer === 'object'),
        [200, 201, 204, 404],
      );
      expect((await leftOf(appId, accountId)).sort()).toEqual(['app', 'version']);
    }
  });

  it('takes a widget and a dashboard app away beside their changes', async () => {
    const { store } = world();
    const test = testHost(store, { widgetFunctions: { crm: () => ({ title: 'CRM', items: [] }) } });
    const app = { title: 'Orders', content: [{ type: 'frame', url: 'https://orders.example/' }] };
    const source = { type: 'function', name: 'crm' };
    const account = unique('account');
    for (const _ of rounds) {
      const { id } = (await test.call('POST', paths.apps(account), app)).body as { id: number };
      const widget = (await test.call('POST', paths.widgets(account), { name: 'CRM', source })).body as { id: string };
      const answers = await Promise.all([
        test.call('PATCH', paths.app(account, id), { title: 'Renamed' }),
        test.call('DELETE', paths.app(account, id)),
        test.call('PUT', paths.app(account, id), app),
        test.call('DELETE', paths.app(account, id)),
        test.call('POST', paths.run(account, widget.id), { conversation: { id: '1' } }),
        test.call('PATCH', paths.widget(account, widget.id), { order: 7 }),
        test.call('DELETE', paths.widget(account, widget.id)),
        test.call('PATCH', paths.widget(account, widget.id), { source }),
        test.call('POST', paths.run(account, widget.id), { conversation: { id: '1' } }),
      ]);
      expectOrder(answers, [200, 204, 404]);
    }
    expect((await test.call('GET', paths.apps(account))).body).toEqual([]);
    expect((await test.call('GET', paths.widgets(account))).body).toEqual([]);
  });

  /** A vault that lets something happen while it seals: what a route has read by then is no longer so. */
  function meanwhile(): { readonly vault: Vault; happens: () => Promise<unknown> } {
    const during = {
      happens: async (): Promise<unknown> => undefined,
      vault: {
        ...unencryptedVault,
        async seal(plain: string) {
          await during.happens();
          return plain;
        },
      },
    };
    return during;
  }

  it.each<[string, (panel: Awaited<ReturnType<typeof connectable>>) => [string, string, object]]>([
    ['connect', ({ connect }) => ['POST', connect, {}]],
    ['create', (panel) => ['POST', paths.create(panel.accountId, panel.appId, panel.versionId), spare]],
    ['change', ({ change }) => ['PATCH', change, { credential: { apiKey: 'CANARY-next' } }]],
    [
      'add a version',
      ({ accountId, appId }) => [
        'POST',
        paths.panelVersions(accountId, appId),
        { endpoint, schema: {}, auth: { type: 'oauth2', oauth2: { ...auth.oauth2, clientSecret: 'CANARY-client' } } },
      ],
    ],
  ])('answers that there is no such thing to those who %s what is taken away meanwhile', async (_, request) => {
    const { store } = world();
    const during = meanwhile();
    const test = testHost(store, { vault: during.vault });
    const panel = await connectable(test);
    during.happens = () => store.panelApps.delete(panel.accountId, panel.appId);
    const answer = await test.call(...request(panel));
    expect([answer.status, answer.body]).toEqual([404, expect.objectContaining({ code: 'not_found' })]);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await leftOf(panel.appId, panel.accountId)).toEqual([]);
  });
}
