import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentConfig, documentContext, documentSchema } from '../support/document.js';
import { addOwnPanel, install } from '../support/panel.js';
import type { World } from '../support/storeSuite.js';
import { paths, testHost, unique } from '../support/testHost.js';

const endpoint = 'https://crm.example.com/panel';
const oauth2 = {
  grantType: 'AuthorizationCode',
  authURL: 'https://vendor.example.com/authorize',
  accessTokenURL: 'https://vendor.example.com/token',
  clientId: 'desk',
  clientSecret: 'CANARY-client',
  scope: ['contacts.read'],
  tokenEndpointAuthMethod: 'client_secret_post',
};
const auth = { type: 'oauth2', oauth2 };

/** Bodies that are like `value`, each with one text of it, or one key, that holds something odd. */
function* spoiled(value: unknown, odd: string): Generator {
  if (typeof value === 'string') yield* [`${value}${odd}`, odd];
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      for (const other of spoiled(item, odd)) yield value.with(at, other);
    }
    return;
  }
  yield { ...value, [`key${odd}`]: {} };
  for (const [name, member] of Object.entries(value)) {
    for (const other of spoiled(member, odd)) yield { ...value, [name]: other };
  }
}

/** Texts that PostgreSQL, or UTF-8, cannot hold, and blocks that nobody can use. */
export function oddTexts(world: () => World): void {
  describe('what no database can hold, in any text and any key of a body', () => {
    const page = { title: 'Orders', content: [{ type: 'frame', url: 'https://orders.example/' }] };
    const dashboardApp = { ...page, 'x-deskside': { placement: 'sidebar', permissions: ['camera'], requestKey: 'k' } };
    const widget = { name: 'CRM', source: { type: 'python', script: 'CANARY' } };
    const version = { endpoint, schema: documentSchema, auth, status: 'live' };
    const installed = {
      channelIds: ['whatsapp'],
      credential: { apiKey: 'CANARY-credential' },
      status: 'inactive',
      config: documentConfig,
    };
    const call = { ...documentContext, conversation: { id: '1', custom: { plan: 'Pro' } } };
    type Target = {
      accountId: string;
      appId: string;
      versionId: string;
      installId: string;
      of: (id: string) => string;
    };
    const writing: [string, (target: Target) => [method: string, path: string, body: unknown]][] = [
      ['an app', ({ accountId }) => ['POST', paths.panelApps(accountId), { name: 'A', icon: 'i', description: 'd' }]],
      ['a change of an app', (t) => ['PATCH', paths.panelApp(t.accountId, t.appId), { name: 'A', icon: 'i' }]],
      ['a live version', (t) => ['PATCH', paths.panelApp(t.accountId, t.appId), { liveVersionId: t.versionId }]],
      ['a version', (t) => ['POST', paths.panelVersions(t.accountId, t.appId), version]],
      ['a schema as text', (t) => ['POST', paths.panelVersions(t.accountId, t.appId), { ...version, schema: '{}' }]],
      ['a change of a version', (t) => ['PATCH', paths.panelVersion(t.accountId, t.appId, t.versionId), version]],
      ['an install', (t) => ['POST', paths.create(t.accountId, t.appId, t.versionId), installed]],
      [
        'a change of an install',
        (t) => ['PATCH', paths.change(t.accountId, t.appId, t.versionId, t.installId), installed],
      ],
      ['a render call', (t) => ['POST', paths.render(t.accountId, t.of('rendered')), documentContext]],
      ['a test', (t) => ['POST', paths.panelTest(t.accountId), { request: documentContext, ...idsOf(t) }]],
      [
        'a draft’s test',
        (t) => [
          'POST',
          paths.panelTest(t.accountId),
          { request: documentContext, endpoint: endpoint, schema: documentSchema, credential: { k: 'CANARY' } },
        ],
      ],
      ['a dashboard app', ({ accountId }) => ['POST', paths.apps(accountId), dashboardApp]],
      [
        'a change of a dashboard app',
        (t) => ['PATCH', paths.app(t.accountId, t.of('dashboardApp')), { dashboard_app: dashboardApp }],
      ],
      ['a look at a page', (t) => ['POST', paths.appCheck(t.accountId), { url: endpoint }]],
      ['a widget', ({ accountId }) => ['POST', paths.widgets(accountId), widget]],
      [
        'a widget’s endpoint',
        ({ accountId }) => [
          'POST',
          paths.widgets(accountId),
          { ...widget, source: { type: 'endpoint', url: endpoint } },
        ],
      ],
      ['a change of a widget', (t) => ['PATCH', paths.widget(t.accountId, t.of('widget')), { ...widget, order: 1 }]],
      ['a run of a widget', (t) => ['POST', paths.run(t.accountId, t.of('widget')), call]],
      [
        'a widget’s test',
        (t) => [
          'POST',
          paths.test(t.accountId),
          { source: { type: 'function', name: 'crm' }, businessId: 'b', conversationId: 'c' },
        ],
      ],
    ];
    const idsOf = ({ appId, versionId, installId }: Target) => ({ appId, versionId, installId });

    it.each(writing)('is refused with its place, or kept: %s', async (_, request) => {
      const { store } = world();
      const test = testHost(store, {
        fetch: async () => Response.json({}),
        widgetFunctions: { crm: () => ({ title: 'CRM', items: [] }) },
        loadWidgetContext: () => ({ conversation: { id: '1' } }),
      });
      const accountId = unique('account');
      const panel = await addOwnPanel(test, accountId, { endpoint });
      const installId = await install(test, panel);
      const rendered = await addOwnPanel(test, accountId, { endpoint });
      await install(test, rendered);
      const shown = (await test.call('POST', paths.apps(accountId), page)).body as { id: number };
      const source = { type: 'function', name: 'crm' };
      const run = (await test.call('POST', paths.widgets(accountId), { name: 'CRM', source })).body as { id: string };
      const places: Record<string, string> = {
        rendered: rendered.appId,
        dashboardApp: String(shown.id),
        widget: run.id,
      };
      const [method, path, body] = request({ ...panel, installId, of: (id) => places[id] ?? '' });
      for (const odd of ['\u0000', '\ud800', '\uffff']) {
        for (const spoiledBody of spoiled(body, odd)) {
          const { status, text } = await test.call(method, path, spoiledBody);
          expect([200, 201, 400, 404, 422], `${JSON.stringify(spoiledBody)} → ${text}`).toContain(status);
        }
      }
      for (const list of [paths.list, paths.panelApps, paths.apps, paths.widgets]) {
        expect((await test.call('GET', list(accountId))).status).toBe(200);
      }
      test.expectNoLeak();
    });
  });

  it('takes an auth block that can be used, and refuses every other one with its place and what belongs there', async () => {
    const { test } = world();
    const account = unique('account');
    const { appId, versionId } = await addOwnPanel(test, account, { endpoint });
    const panel = { accountId: account, appId, versionId };
    const installId = await install(test, panel);
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(null, '', ' ', '\u0000', 'oauth2', '__proto__', [], {}, [[]], 0, true, 'none'),
    );
    const orOdd = (usual: unknown) =>
      fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: anything });
    const methods = [
      'client_secret_basic',
      'client_secret_post',
      'none',
      'private_key_jwt',
      'CLIENT_SECRET_POST',
      null,
    ];
    const block = fc.record(
      {
        grantType: orOdd(oauth2.grantType),
        authURL: orOdd(oauth2.authURL),
        accessTokenURL: orOdd(oauth2.accessTokenURL),
        clientId: orOdd(oauth2.clientId),
        clientSecret: orOdd(oauth2.clientSecret),
        scope: orOdd(oauth2.scope),
        tokenEndpointAuthMethod: fc.oneof(fc.constantFrom<unknown>(...methods), anything),
        ['__proto__']: anything,
      },
      { requiredKeys: ['grantType', 'authURL', 'accessTokenURL'] },
    );
    const blocks = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          type: orOdd('oauth2'),
          oauth2: fc.oneof({ weight: 6, arbitrary: block }, { weight: 1, arbitrary: anything }),
        }),
      },
      { weight: 1, arbitrary: anything },
    );
    await fc.assert(
      fc.asyncProperty(blocks, async (given) => {
        const created = await test.call('POST', paths.panelVersions(account, appId), {
          endpoint,
          schema: {},
          auth: given,
        });
        const changed = await test.call('PATCH', paths.panelVersion(account, appId, versionId), { auth: given });
        for (const { status, body, headers } of [created, changed]) {
          expect([200, 201, 400], JSON.stringify(body)).toContain(status);
          if (status !== 400) continue;
          expect(headers.get('content-type')).toBe('application/problem+json');
          expect(body).toMatchObject({
            code: 'bad_request',
            detail: expect.stringMatching(/ (must|cannot|is|holds) .*\.$/),
          });
        }
        // what was taken can be listed, and connected with
        expect((await test.call('GET', paths.panelApps(account))).status).toBe(200);
        const connect = `${paths.change(account, appId, versionId, installId)}/connect`;
        expect([201, 409]).toContain((await test.call('POST', connect, {})).status);
      }),
      { numRuns: 200 },
    );
  });
}
