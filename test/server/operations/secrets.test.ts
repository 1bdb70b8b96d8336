// @vitest-environment node
import { createHostKey, createVault, type Store, sealVersion } from 'deskside/server';
import { createPgliteStore } from 'deskside/server/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { documentContext } from '../support/document.js';
import { fakePython, instantPython } from '../support/fakePython.js';
import { type Integrator, startIntegrator } from '../support/integrator.js';
import { addInstalledPanel, addOwnPanel, install } from '../support/panel.js';
import { startTimeout } from '../support/storeSuite.js';
import { paths, testHost } from '../support/testHost.js';

let store: Store;
let integrator: Integrator;
beforeAll(async () => {
  [store, integrator] = await Promise.all([createPgliteStore({ development: true }), startIntegrator()]);
}, startTimeout);
afterAll(async () => {
  await integrator.close();
  await store.close();
});

const levels = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
let printed: unknown[][];
beforeEach(() => {
  printed = [];
  for (const level of levels) vi.spyOn(console, level).mockImplementation((...words) => void printed.push(words));
});
afterEach(() => {
  expect(printed).toEqual([]);
});

const key = createHostKey('CANARY-key');
const keys = [{ ...key, id: '2026' }];
const script = 'KEY = "CANARY-script"\ndef get_sidebar_data(context): raise Exception(KEY)';
const failed = instantPython({
  ok: false,
  error: { code: 'exception', message: 'KeyError: CANARY', line: 2, traceback: 'CANARY' },
  logs: ['CANARY'],
  durationMs: 1,
});

/** Everything of the store, as text. */
async function everything(): Promise<string> {
  const tables = [
    'apps',
    'app_configurations',
    'installs',
    'connections',
    'authorizations',
    'sidebar_widgets',
    'dashboard_apps',
  ];
  const rows = await Promise.all(tables.map((table) => store.database.query(`select * from deskside_${table}`)));
  return JSON.stringify(rows);
}

it('catalogue H32: no secret is in an answer, a header, the log, the figures or the tables, whatever fails', async () => {
  const test = testHost(store, { vault: undefined, keys, python: failed, timeoutMs: 500, widgetTimeoutMs: 500 });
  const body = '{"error":"invalid_client","stack":"CANARY","credential":{"apiKey":"CANARY-credential"}}';
  const endpoints = [
    integrator.answering(200, '{"Plan":"Pro"}'),
    integrator.answering(200, 'CANARY'),
    ...[302, 400, 401, 403, 429, 500, 503].map((status) =>
      integrator.answering(status, body, { location: 'https://CANARY.example/', 'www-authenticate': 'CANARY' }),
    ),
    integrator.on((response) => response.socket?.resetAndDestroy()),
    integrator.on(() => undefined),
    'http://127.0.0.1:1/CANARY',
  ];
  const vault = createVault(keys);
  // an admin is told where an endpoint is and what it says: this one says again what it got
  const quiet = integrator.at('/echo', (response) => {
    response.writeHead(500, { 'x-seen': 'CANARY-credential' }).end(integrator.receivedAt(quiet).at(-1)?.text);
  });
  const vendor = { authURL: 'http://127.0.0.1:1/authorize', accessTokenURL: 'http://127.0.0.1:1/token' };
  for (const endpoint of endpoints) {
    const panel = await addInstalledPanel(store, test, endpoint);
    const { accountId, appId, versionId, installId, render } = panel;
    await test.call('POST', render, documentContext);
    const change = paths.change(accountId, appId, versionId, installId);
    await test.call('PATCH', change, { credential: ['CANARY', 1] });
    await test.call('PATCH', change, '{"credential":"CANARY"');

    // the token endpoint behaves so too
    const oauth2 = {
      grantType: 'AuthorizationCode',
      authURL: 'http://127.0.0.1:1/authorize',
      accessTokenURL: endpoint,
      clientId: 'desk',
      clientSecret: 'CANARY-client-secret',
    };
    const sealed = await sealVersion(vault, {
      _id: versionId,
      appId,
      endpoint,
      schema: {},
      auth: { type: 'oauth2', oauth2 },
    });
    await store.versions.update(versionId, { auth: sealed.auth, clientSecret: sealed.clientSecret });
    await test.call('POST', render, documentContext);
    await test.call('POST', `${change}/connect`, {});
    const tokens = { access_token: 'CANARY-access', token_type: 'bearer', refresh_token: 'CANARY-refresh' };
    for (const end of [null, 1]) {
      const purpose = { accountId, appId, installId, use: 'oauth2-tokens' } as const;
      const sealed = await vault.seal(JSON.stringify({ ...tokens, ...(end && { expires_at: end }) }), purpose);
      await store.connections.connect(accountId, installId, sealed, end);
      await test.call('POST', render, documentContext);
    }

    // an app of the account's own goes through the same, made and changed by its admin
    const own = await addOwnPanel(test, accountId, {
      endpoint: quiet,
      auth: { type: 'oauth2', oauth2: { ...oauth2, ...vendor } },
    });
    const versionPath = paths.panelVersion(accountId, own.appId, own.versionId);
    const ownInstall = await install(test, own);
    for (const next of [
      { auth: { type: 'oauth2', oauth2: { ...oauth2, ...vendor } } },
      { endpoint: 'CANARY' },
      '{"auth":"CANARY"',
      { auth: 'CANARY' },
    ]) {
      await test.call('PATCH', versionPath, next);
    }
    for (const member of ['authURL', 'grantType', 'clientId', 'clientSecret', 'tokenEndpointAuthMethod']) {
      const wrong = { ...oauth2, ...vendor, [member]: ['CANARY'] };
      await test.call('PATCH', versionPath, { auth: { type: 'oauth2', oauth2: wrong } });
    }
    const trial = { request: documentContext, ...own, installId: ownInstall };
    await test.call('POST', paths.panelTest(accountId), trial);
    await test.call('PATCH', versionPath, { auth: null });
    const credential = { apiKey: 'CANARY-credential' };
    await test.call('PATCH', paths.change(accountId, own.appId, own.versionId, ownInstall), { credential });
    await test.call('POST', paths.panelTest(accountId), trial);
    await test.call('POST', paths.panelTest(accountId), { request: {}, endpoint: quiet, schema: {}, credential });
    await test.call('POST', paths.panelTest(accountId), { request: 'CANARY', endpoint: 'CANARY', credential });
    await test.call('GET', paths.panelApps(accountId));

    for (const source of [
      { type: 'endpoint', url: `${endpoint}?key=CANARY` },
      { type: 'python', script },
    ]) {
      const { body: widget } = await test.call('POST', paths.widgets(accountId), { name: 'CRM', source });
      const { id } = widget as { id: string };
      await test.call('POST', paths.run(accountId, id), { conversation: { note: 'CANARY-note' } });
      await test.call('PATCH', paths.widget(accountId, id), { source, order: 'CANARY' });
    }
    await test.call('GET', paths.list(accountId));
    await test.call('GET', paths.widgets(accountId));
  }
  expect(test.events.length).toBeGreaterThan(10 * endpoints.length);
  expect(test.events.filter(({ code }) => code === 'internal')).toEqual([]);
  test.expectNoLeak();
  expect(test.host.metrics()).not.toMatch(/canary/i);
  expect(await everything()).not.toMatch(/canary-(?!endpoint)/i);
  expect(JSON.stringify([test.events, test.host.metrics()])).not.toContain(key.secret);
});

it('catalogue H32: errors of the store and of keys hold no secret', async () => {
  const python = fakePython().runner;
  const test = testHost(store, { vault: undefined, keys, python });
  const panel = await addInstalledPanel(store, test, integrator.answering(200, '{}'));
  const broken = testHost(store, { vault: undefined, keys: [createHostKey('2026')], python });
  await broken.call('POST', panel.render, documentContext);
  const failing: Store = {
    ...store,
    installs: { ...store.installs, create: () => Promise.reject(new Error('value "CANARY" is too long')) },
  };
  const storeless = testHost(failing, { vault: undefined, keys });
  const path = paths.create(panel.accountId, panel.appId, panel.versionId);
  const input = { channelIds: [], status: 'active', credential: 'CANARY' };
  expect((await storeless.call('POST', path, input)).status).toBe(500);
  for (const each of [test, broken, storeless]) each.expectNoLeak();
  const oauth2 = { grantType: 'AuthorizationCode', clientSecret: 'CANARY', clientId: 7, authURL: 'CANARY' };
  const saved = store.versions.update(panel.versionId, { auth: { type: 'oauth2', oauth2 } });
  await expect(saved).rejects.toThrow(expect.objectContaining({ message: expect.not.stringContaining('CANARY') }));
});
