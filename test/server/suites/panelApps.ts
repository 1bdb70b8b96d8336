import { expect, it } from 'vitest';
import { documentContext, documentSchema } from '../support/document.js';
import { addOwnPanel, addPanel, install } from '../support/panel.js';
import type { World } from '../support/storeSuite.js';
import { paths, unique } from '../support/testHost.js';

const endpoint = 'https://crm.example.com/panel';

/** Apps and versions, managed by the admins of an account. */
export function panelApps(world: () => World): void {
  it('leads from nothing to a panel that agents see', async () => {
    const { test } = world();
    const account = unique('account');
    expect((await test.call('GET', paths.list(account))).body).toEqual([]);
    const app = await test.call('POST', paths.panelApps(account), { name: '  My CRM Panel ', description: null });
    expect([app.status, app.body]).toEqual([
      201,
      {
        _id: expect.any(String),
        name: 'My CRM Panel',
        icon: null,
        description: null,
        type: 'panel',
        liveVersionId: null,
        accountId: account,
        versions: [],
        installs: [],
      },
    ]);
    const appId = (app.body as { _id: string })._id;
    const input = { endpoint: ` ${endpoint} `, schema: JSON.stringify(documentSchema) };
    const version = await test.call('POST', paths.panelVersions(account, appId), input);
    const settings = {
      _id: expect.any(String),
      appId,
      endpoint,
      schema: input.schema,
      auth: null,
      hasClientSecret: false,
      status: 'live',
    };
    expect([version.status, version.body]).toEqual([201, settings]);
    const versionId = (version.body as { _id: string })._id;
    const listed = await test.call('GET', paths.panelApps(account));
    expect(listed.body).toContainEqual(
      expect.objectContaining({ _id: appId, liveVersionId: versionId, versions: [settings] }),
    );
    await install(test, { accountId: account, appId, versionId });
    expect((await test.call('GET', paths.list(account))).body).toMatchObject([
      { appId, app: { name: 'My CRM Panel' } },
    ]);
    expect((await test.call('GET', paths.list(account))).text).not.toContain(endpoint);
  });

  it('changes what is named and nothing else', async () => {
    const { test } = world();
    const panel = await addOwnPanel(test, unique('account'), { endpoint });
    const { accountId, appId, versionId } = panel;
    const second = await test.call('POST', paths.panelVersions(accountId, appId), {
      endpoint,
      schema: {},
      status: 'draft',
    });
    const secondId = (second.body as { _id: string })._id;
    expect((await test.call('PATCH', paths.panelApp(accountId, appId), { description: 'CRM' })).body).toMatchObject({
      name: 'My CRM Panel',
      description: 'CRM',
      liveVersionId: versionId,
      versions: [{ _id: versionId }, { _id: secondId, status: 'draft' }],
    });
    const live = await test.call('PATCH', paths.panelApp(accountId, appId), { liveVersionId: secondId });
    expect(live.body).toMatchObject({ description: 'CRM', liveVersionId: secondId });
    const changed = await test.call('PATCH', paths.panelVersion(accountId, appId, secondId), {
      schema: documentSchema,
    });
    expect(changed.body).toMatchObject({
      _id: secondId,
      endpoint,
      schema: documentSchema,
      status: 'draft',
      cleared: 0,
    });
  });

  it('pages the list, oldest first', async () => {
    const { test } = world();
    const account = unique('account');
    const made = [await addOwnPanel(test, account, { endpoint }), await addOwnPanel(test, account, { endpoint })];
    const all = (await test.call('GET', paths.panelApps(account))).body as { _id: string; accountId: string | null }[];
    const own = all.filter(({ accountId }) => accountId === account).map(({ _id }) => _id);
    expect(own).toEqual(made.map(({ appId }) => appId));
    const first = await test.call('GET', `${paths.panelApps(account)}?per_page=1&page=${all.length - 1}`);
    expect(first.body).toMatchObject([{ _id: own[0], versions: [{ _id: made[0]?.versionId }] }]);
    expect(first.headers.get('link')).toContain(`per_page=1&page=${all.length}>; rel="next"`);
  });

  it.each([
    ['no name', {}, '/name', 'must have required property'],
    ['an empty name', { name: ' ' }, '/name', 'must not be empty'],
    ['a long name', { name: 'x'.repeat(256) }, '/name', 'at most 255'],
    ['a number as icon', { name: 'CRM', icon: 7 }, '/icon', 'must be string'],
    ['a NUL in the icon', { name: 'CRM', icon: 'https://a.example/\u0000' }, '/icon', 'control characters'],
    ['a NUL in the description', { name: 'CRM', description: 'one\n\u0000' }, '/description', 'control characters'],
  ])('refuses an app with %s, and names the place', async (_, body, path, message) => {
    const { test } = world();
    const { status, body: problem } = await test.call('POST', paths.panelApps('checks'), body);
    expect(status).toBe(400);
    expect(JSON.stringify((problem as { errors: unknown }).errors)).toContain(message);
    if (path !== '/name' || 'name' in body) expect(problem).toMatchObject({ errors: [{ path }] });
  });

  const oauth2 = {
    grantType: 'AuthorizationCode',
    authURL: 'https://vendor.example.com/authorize',
    accessTokenURL: 'https://vendor.example.com/token',
    clientId: 'desk',
    clientSecret: 'CANARY',
  };
  it.each([
    ['no schema', { endpoint }, ''],
    ['an address that is none', { endpoint: 'CANARY', schema: {} }, '/endpoint'],
    ['a password in the address', { endpoint: 'https://a:CANARY@crm.example.com/', schema: {} }, '/endpoint'],
    ['a NUL in the address', { endpoint: `${endpoint}\u0000`, schema: {} }, '/endpoint'],
    ['a schema that is no object', { endpoint, schema: [] }, '/schema'],
    ['a schema that is no JSON', { endpoint, schema: '{"CANARY":' }, '/schema'],
    ['an unknown auth type', { endpoint, schema: {}, auth: { type: 'CANARY' } }, '/auth/type'],
    [
      'an auth block without client',
      { endpoint, schema: {}, auth: { type: 'oauth2', oauth2: { ...oauth2, clientId: '' } } },
      '/auth/oauth2/clientId',
    ],
    [
      'a token address that is none',
      { endpoint, schema: {}, auth: { type: 'oauth2', oauth2: { ...oauth2, accessTokenURL: 'CANARY' } } },
      '/auth/oauth2/accessTokenURL',
    ],
    [
      'a NUL in the client’s secret',
      { endpoint, schema: {}, auth: { type: 'oauth2', oauth2: { ...oauth2, clientSecret: 'CANARY\u0000' } } },
      '/auth/oauth2/clientSecret',
    ],
    [
      'a line break in the scope',
      { endpoint, schema: {}, auth: { type: 'oauth2', oauth2: { ...oauth2, scope: ['CANARY\n'] } } },
      '/auth/oauth2/scope',
    ],
    [
      'an unknown way to tell who asks for tokens',
      { endpoint, schema: {}, auth: { type: 'oauth2', oauth2: { ...oauth2, tokenEndpointAuthMethod: 'CANARY' } } },
      '/auth/oauth2/tokenEndpointAuthMethod',
    ],
  ])('refuses a version with %s, and names the place but never what stands there', async (_, body, path) => {
    const { test } = world();
    const { accountId, appId, versionId } = await addOwnPanel(test, unique('account'), { endpoint });
    const created = await test.call('POST', paths.panelVersions(accountId, appId), body);
    expect([created.status, created.body]).toEqual([
      400,
      expect.objectContaining({ errors: expect.arrayContaining([{ path, message: expect.any(String) }]) }),
    ]);
    if (path === '') return;
    const changed = await test.call('PATCH', paths.panelVersion(accountId, appId, versionId), body);
    expect([changed.status, changed.body]).toEqual([
      400,
      expect.objectContaining({ errors: (created.body as { errors: unknown }).errors }),
    ]);
    test.expectNoLeak();
  });

  it('refuses a live version that the app does not have', async () => {
    const { test } = world();
    const account = unique('account');
    const [mine, other] = [
      await addOwnPanel(test, account, { endpoint }),
      await addOwnPanel(test, account, { endpoint }),
    ];
    const answer = await test.call('PATCH', paths.panelApp(account, mine.appId), { liveVersionId: other.versionId });
    expect([answer.status, answer.body]).toEqual([
      400,
      expect.objectContaining({
        errors: [{ path: '/liveVersionId', message: expect.stringContaining('version of this app') }],
      }),
    ]);
  });

  it('takes an app away with its versions, its installs and their connections, and nothing else', async () => {
    const { store, test } = world();
    const account = unique('account');
    const [gone, stays] = [
      await addOwnPanel(test, account, { endpoint }),
      await addOwnPanel(test, account, { endpoint }),
    ];
    for (const panel of [gone, stays]) {
      const installId = await install(test, panel);
      await store.connections.connect(account, installId, 'sealed', null);
    }
    const answer = await test.call('DELETE', paths.panelApp(account, gone.appId));
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await test.call('GET', paths.list(account))).body).toMatchObject([{ appId: stays.appId }]);
    expect(await store.apps.get(gone.appId)).toBeNull();
    expect(await store.versions.get(gone.versionId)).toBeNull();
    const rows = await store.database.query('select 1 from deskside_connections where account_id = $1', [account]);
    expect(rows).toHaveLength(1);
    expect((await test.call('DELETE', paths.panelApp(account, gone.appId))).status).toBe(404);
  });

  it('takes an install away, with what was stored for it', async () => {
    const { store, test } = world();
    const { appId, versionId } = await addPanel(store, endpoint);
    const accountId = unique('account');
    const panel = { accountId, appId, versionId };
    const installId = await install(test, panel);
    await store.connections.connect(accountId, installId, 'sealed', null);
    const path = paths.change(accountId, appId, versionId, installId);
    expect((await test.call('DELETE', path)).status).toBe(204);
    expect((await test.call('GET', paths.list(accountId))).body).toEqual([]);
    expect(await store.connections.get(accountId, installId)).toBeNull();
    expect((await test.call('POST', paths.render(accountId, appId), documentContext)).status).toBe(404);
    expect((await test.call('DELETE', path)).status).toBe(404);
    // its place is free
    await install(test, panel);
  });

  it('shows the apps of the whole helpdesk without endpoint and vendor, and lets nobody change them', async () => {
    const { store, test } = world();
    const account = unique('account');
    const app = await store.apps.create({ name: 'For everybody' });
    const auth = { type: 'oauth2', oauth2 };
    const version = await store.versions.create({
      appId: app._id,
      endpoint: 'https://canary.example.com',
      schema: {},
      auth,
    });
    const listed = await test.call('GET', paths.panelApps(account));
    expect(listed.body).toContainEqual({
      ...app,
      versions: [
        {
          _id: version._id,
          appId: app._id,
          endpoint: null,
          schema: {},
          auth: null,
          hasClientSecret: false,
          status: 'live',
        },
      ],
      installs: [],
    });
    const requests: [string, string, unknown][] = [
      ['PATCH', paths.panelApp(account, app._id), { name: 'Mine' }],
      ['DELETE', paths.panelApp(account, app._id), undefined],
      ['POST', paths.panelVersions(account, app._id), { endpoint, schema: {} }],
      ['PATCH', paths.panelVersion(account, app._id, version._id), { endpoint }],
    ];
    for (const [method, path, body] of requests) {
      const answer = await test.call(method, path, body);
      expect([answer.status, answer.body]).toEqual([
        403,
        expect.objectContaining({ code: 'forbidden', detail: expect.stringContaining('whole helpdesk') }),
      ]);
    }
    expect(await store.versions.list(app._id)).toEqual([version]);
    expect(await store.apps.get(app._id)).toEqual(app);
    await store.database.query('delete from deskside_apps where _id = $1', [app._id]);
  });
}
