// @vitest-environment node
import { type Store, unencryptedVault } from 'deskside/server';
import { createPgliteStore } from 'deskside/server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileCases } from '../../support/hostile.js';
import { documentContext } from '../support/document.js';
import { addInstalledPanel, addOwnPanel } from '../support/panel.js';
import { startTimeout } from '../support/storeSuite.js';
import { type Answer, paths, type TestHost, testHost, unique } from '../support/testHost.js';
import { startCanary } from './sockets.js';

let store: Store;
let test: TestHost;
let canary: Awaited<ReturnType<typeof startCanary>>;
beforeAll(async () => {
  store = await createPgliteStore();
  test = testHost(store, { development: false, widgetTimeoutMs: 5_000, timeoutMs: 5_000 });
  canary = await startCanary();
}, startTimeout);
afterAll(async () => {
  expect(canary.connections()).toBe(0);
  await canary.stop();
  await test.host.close();
});

const cases = hostileCases.filter(({ area }) => area === 'ssrf').map(({ id, input }) => [id, String(input)] as const);
/** The cases, each of those of `http:` with `https:` too: there nothing but the address is wrong. */
const addresses: (readonly [string, () => string])[] = [
  ...cases.map(([id, address]) => [id, () => address] as const),
  ...cases
    .filter(([, address]) => address.startsWith('http:'))
    .map(([id, address]) => [`${id} with https`, () => address.replace('http:', 'https:')] as const),
  ...[0, 1].flatMap((at) =>
    ['http', 'https'].map(
      (scheme) => [`the canary ${at}, ${scheme}`, () => `${scheme}://${canary.addresses[at]}/`] as const,
    ),
  ),
];
const oauth2 = (authURL: string, accessTokenURL: string) => ({
  type: 'oauth2',
  oauth2: { grantType: 'AuthorizationCode', authURL, accessTokenURL, clientId: 'desk', clientSecret: 'CANARY' },
});
const good = 'https://crm.example.com/render';

it('has the cases', () => expect(cases).toHaveLength(24));

/** What a promise is rejected with. */
const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe('catalogue H01, H02, H08 and H10: an address that leads inside', () => {
  it.each(addresses)('is refused where it is saved: %s', async (_, addressOf) => {
    const address = addressOf();
    const app = await store.apps.create({ name: 'CRM' });
    const version = { appId: app._id, endpoint: good, schema: {} };
    const saved = await store.versions.create(version);
    const [code, member] = ['invalid_endpoint', 'invalid_auth'];
    const refusals: [Promise<unknown>, string, string][] = [
      [store.versions.create({ ...version, endpoint: address }), code, 'endpoint of a version must'],
      [store.versions.update(saved._id, { endpoint: address }), code, 'endpoint of a version must'],
      [store.versions.create({ ...version, auth: oauth2(address, good) }), member, '"oauth2.authURL" must'],
      [store.versions.create({ ...version, auth: oauth2(good, address) }), member, '"oauth2.accessTokenURL" must'],
      [store.versions.update(saved._id, { auth: oauth2(good, address) }), member, '"oauth2.accessTokenURL" must'],
    ];
    for (const [attempt, expected, sentence] of refusals) {
      const error = await reasonOf(attempt);
      expect(error).toMatchObject({ name: 'HostError', code: expected, message: expect.stringContaining(sentence) });
      expect(String(error)).not.toContain(address);
    }
    expect(await store.versions.list(app._id)).toEqual([saved]);
    await store.database.query('delete from deskside_app_configurations where app_id = $1', [app._id]);
  });

  it.each(addresses)('is refused as a widget’s: %s', async (_, addressOf) => {
    const account = unique('account');
    const widget = { name: 'CRM', source: { type: 'endpoint', url: addressOf() } };
    const refused = (answer: Answer) => {
      expect([answer.status, answer.body]).toEqual([
        400,
        expect.objectContaining({ errors: [{ path: '/source/url', message: expect.stringMatching(/^must /) }] }),
      ]);
      expect(answer.text).not.toContain(addressOf());
    };
    refused(await test.call('POST', paths.widgets(account), widget));
    const trying = testHost(store, { development: false, loadWidgetContext: () => ({ conversation: {} }) });
    const trial = { source: widget.source, businessId: '1', conversationId: '1' };
    refused(await trying.call('POST', paths.test(account), trial));
    const { body } = await test.call('POST', paths.widgets(account), {
      ...widget,
      source: { type: 'endpoint', url: good },
    });
    refused(await test.call('PATCH', paths.widget(account, (body as { id: string }).id), { source: widget.source }));
  });

  it.each(addresses)(
    'is refused where an admin saves it, and called neither as a draft nor to be looked at: %s',
    async (_, addressOf) => {
      const address = addressOf();
      const account = unique('account');
      // a host that calls through a proxy looks at nothing itself
      const called: unknown[] = [];
      const proxied = testHost(store, {
        development: false,
        fetch: async (input) => {
          called.push(input);
          return new Response('{}');
        },
      });
      for (const each of [test, proxied]) {
        const own = await addOwnPanel(each, account, { endpoint: good });
        const draft = { request: documentContext, endpoint: address, schema: {}, credential: { apiKey: 'CANARY' } };
        const refused: [Answer, string][] = [
          [
            await each.call('POST', paths.panelVersions(account, own.appId), { endpoint: address, schema: {} }),
            '/endpoint',
          ],
          [
            await each.call('PATCH', paths.panelVersion(account, own.appId, own.versionId), { endpoint: address }),
            '/endpoint',
          ],
          [
            await each.call('PATCH', paths.panelVersion(account, own.appId, own.versionId), {
              auth: oauth2(good, address),
            }),
            '/auth/oauth2/accessTokenURL',
          ],
        ];
        for (const [answer, path] of refused) {
          expect(answer.status).toBe(400);
          expect(answer.body).toMatchObject({ errors: [{ path, message: expect.stringMatching(/^must /) }] });
          expect(answer.text).not.toContain(address);
        }
        const tried = await each.call('POST', paths.panelTest(account), draft);
        expect([tried.status, tried.body]).toMatchObject([
          200,
          { response: null, failure: { code: 'endpoint_refused_address' } },
        ]);
        const looked = await each.call('POST', paths.appCheck(account), { url: address });
        if (looked.status === 200)
          expect(looked.body).toMatchObject({ response: null, failure: { code: 'endpoint_refused_address' } });
        else expect(looked.status).toBe(422);
      }
      expect(called).toEqual([]);
      expect(canary.connections()).toBe(0);
    },
  );

  it.each(addresses)('is not called when it is in the database all the same: %s', async (_, addressOf) => {
    const address = addressOf();
    const { accountId, versionId, render } = await addInstalledPanel(store, test, good);
    await store.database.query('update deskside_app_configurations set endpoint = $1 where _id = $2', [
      address,
      versionId,
    ]);
    const panel = await test.call('POST', render, documentContext);
    const id = crypto.randomUUID();
    const source = await unencryptedVault.seal(JSON.stringify({ type: 'endpoint', url: address }), {
      accountId,
      widgetId: id,
    });
    await store.widgets.create({ id, accountId, name: 'CRM', source });
    const widget = await test.call('POST', paths.run(accountId, id), { conversation: { id: 1 } });
    for (const answer of [panel, widget]) {
      expect([answer.status, answer.body]).toEqual([
        502,
        expect.objectContaining({
          code: 'endpoint_refused_address',
          detail: expect.stringContaining('does not lead to the open internet'),
        }),
      ]);
      expect(answer.text).not.toContain(address);
    }
    expect(canary.connections()).toBe(0);
    test.expectNoLeak();
  });

  it.each(addresses)(
    'is given no code and no refresh token when it is in the database all the same: %s',
    async (_, addressOf) => {
      const panel = await addInstalledPanel(store, test, good);
      const { accountId, appId, versionId, installId, render } = panel;
      const auth = JSON.stringify(oauth2(good, addressOf()));
      await store.database.query('update deskside_app_configurations set auth = $1 where _id = $2', [auth, versionId]);
      const tokens = { access_token: 'CANARY', token_type: 'bearer', refresh_token: 'CANARY', expires_at: 0 };
      const purpose = { accountId, appId, installId, use: 'oauth2-tokens' } as const;
      const sealed = await unencryptedVault.seal(JSON.stringify(tokens), purpose);
      await store.connections.connect(accountId, installId, sealed, 0);
      const answers = [
        await test.call('POST', render, documentContext),
        await test.call('POST', `${paths.change(accountId, appId, versionId, installId)}/connect`, {}),
      ];
      for (const answer of answers) {
        expect(answer.status).toBeGreaterThanOrEqual(500);
        expect(answer.text).not.toContain(addressOf());
      }
      expect(canary.connections()).toBe(0);
      test.expectNoLeak();
    },
  );

  it('is called on a developer’s machine: the canary hears', async () => {
    const heard = testHost(store, { timeoutMs: 5_000 });
    const { versionId, render } = await addInstalledPanel(store, heard, good);
    const probe = await startCanary();
    await store.database.query('update deskside_app_configurations set endpoint = $1 where _id = $2', [
      `http://${probe.addresses[0]}/`,
      versionId,
    ]);
    const answer = await heard.call('POST', render, documentContext);
    expect(answer.body).toMatchObject({ code: 'endpoint_unreachable' });
    expect(probe.connections()).toBeGreaterThan(1);
    await probe.stop();
  });
});
