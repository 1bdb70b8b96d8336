// @vitest-environment node
import {
  createHostKey,
  createVault,
  keysInUse,
  rotateKeys,
  type Store,
  sealClientSecrets,
  sealVersion,
} from 'deskside/server';
import { createPgliteStore, createPostgresStore } from 'deskside/server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentContext } from '../support/document.js';
import { type Integrator, startIntegrator } from '../support/integrator.js';
import { addInstalledPanel } from '../support/panel.js';
import { type PostgresServer, startPostgres } from '../support/postgresServer.js';
import { startTimeout } from '../support/storeSuite.js';
import { paths, testHost, unique } from '../support/testHost.js';

let server: PostgresServer;
let integrator: Integrator;
beforeAll(async () => {
  [server, integrator] = await Promise.all([startPostgres(), startIntegrator()]);
}, startTimeout);
afterAll(async () => {
  await integrator.close();
  await server.stop();
});

const [first, second] = [createHostKey('first'), createHostKey('second')];
const client = {
  grantType: 'AuthorizationCode',
  authURL: 'http://127.0.0.1/authorize',
  accessTokenURL: 'http://127.0.0.1/token',
  clientId: 'desk',
};
const auth = { type: 'oauth2', oauth2: { ...client, clientSecret: 'CANARY-client' } };
/** More than two pages of secrets. */
const many = 1_100;

describe.each([
  ['the embedded database', () => createPgliteStore({ development: true })],
  ['a PostgreSQL server', () => createPostgresStore({ ...server, development: true })],
])('a change of keys on %s (catalogue H23)', (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  }, startTimeout);
  afterAll(() => store.close());

  const used = async () => Object.fromEntries(await keysInUse(store));

  /** Widgets whose sources this vault has sealed. */
  async function addWidgets(count: number, vault = createVault([first])): Promise<void> {
    const accountId = unique('account');
    for (let made = 0; made < count; made += 1) {
      const id = crypto.randomUUID();
      const source = await vault.seal(`source ${made}`, { accountId, widgetId: id });
      await store.widgets.create({ id, accountId, name: 'CRM', source, order: made });
    }
  }

  it('fails no read, tells which keys are in use, and ends with the new key alone', { timeout: 120_000 }, async () => {
    const old = testHost(store, { vault: undefined, keys: [first] });
    const endpoint = integrator.answering(200, '{}');
    const panel = await addInstalledPanel(store, old, endpoint);
    const install = { accountId: panel.accountId, appId: panel.appId, installId: panel.installId };
    const tokens = await createVault([first]).seal('{"access_token":"CANARY"}', { ...install, use: 'oauth2-tokens' });
    await store.connections.connect(install.accountId, install.installId, tokens, null);
    const vendor = await store.versions.create(
      await sealVersion(createVault([first]), { appId: panel.appId, endpoint, schema: {}, auth }),
    );
    await addWidgets(many);
    expect(await used()).toEqual({ first: many + 3 });

    // The hosts are restarted with both: what is new is sealed by the second, what is old opens still.
    const both = testHost(store, { vault: undefined, keys: [second, first] });
    const late = await addInstalledPanel(store, both, endpoint);
    expect(await used()).toEqual({ first: many + 3, second: 1 });
    const rotation = new AbortController();
    const statuses: number[] = [];
    const reading = (async () => {
      while (!rotation.signal.aborted) {
        for (const { render } of [panel, late])
          statuses.push((await both.call('POST', render, documentContext)).status);
      }
    })();
    expect(await rotateKeys(store, [second, first])).toBe(many + 3);
    rotation.abort();
    await reading;
    expect(statuses.length).toBeGreaterThan(2);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await used()).toEqual({ second: many + 4 });
    expect(await rotateKeys(store, [second, first])).toBe(0);

    const alone = testHost(store, { vault: undefined, keys: [second] });
    expect((await alone.call('POST', panel.render, documentContext)).status).toBe(200);
    expect(integrator.receivedAt(endpoint).at(-1)?.text).toContain('CANARY-credential');
    const connection = await store.connections.get(install.accountId, install.installId);
    const opened = createVault([second]).open(connection?.tokens ?? '', { ...install, use: 'oauth2-tokens' });
    expect(await opened).toBe('{"access_token":"CANARY"}');
    const sealed = (await store.versions.get(vendor._id))?.clientSecret ?? '';
    const purpose = { appId: panel.appId, versionId: vendor._id, use: 'client-secret' } as const;
    expect(await createVault([second]).open(sealed, purpose)).toBe('CANARY-client');
    for (const test of [old, both, alone]) test.expectNoLeak();
    await store.database.query('delete from deskside_installs');
    await store.database.query('delete from deskside_sidebar_widgets');
    await store.database.query('delete from deskside_apps');
  });

  it.each([
    ['rotateKeys', () => rotateKeys(store, [first])],
    ['sealClientSecrets', () => sealClientSecrets(store, createVault([first]))],
  ])('seals by %s a client’s secret that nobody has sealed', async (_, seal) => {
    const app = await store.apps.create({ name: 'CRM' });
    const version = await store.versions.create({ appId: app._id, endpoint: 'http://127.0.0.1/', schema: {}, auth });
    expect(await used()).toEqual({ '': 1 });
    expect(await seal()).toBe(1);
    expect(await used()).toEqual({ first: 1 });
    const stored = await store.versions.get(version._id);
    expect(JSON.stringify(stored)).not.toContain('CANARY');
    expect(stored?.auth).toEqual({ type: 'oauth2', oauth2: client });
    const purpose = { appId: app._id, versionId: version._id, use: 'client-secret' } as const;
    expect(await createVault([first]).open(stored?.clientSecret ?? '', purpose)).toBe('CANARY-client');
    expect(await seal()).toBe(0);

    // code of the helpdesk that stores a block anew stores its secret, too: the sealed one is an older one
    await store.versions.update(version._id, { auth });
    expect(await used()).toEqual({ '': 1 });
    await store.database.query('delete from deskside_apps where _id = $1', [app._id]);
    expect(await used()).toEqual({});
  });

  it('is not stopped by what the database cannot read of one account’s block', async () => {
    const app = await store.apps.create({ name: 'CRM' });
    const create = (block: object) =>
      store.versions.create({ appId: app._id, endpoint: 'http://127.0.0.1/', schema: {}, auth: block });
    await create({ ...auth, oauth2: { ...client, scope: ['\u0000\ud800'] } });
    const odd = await create({ ...auth, oauth2: { ...auth.oauth2, clientId: 'desk\u0000' } });
    expect(await used()).toEqual({ '': 1 });
    expect(await rotateKeys(store, [first])).toBe(1);
    expect(JSON.stringify(await store.versions.get(odd._id))).not.toContain('CANARY');
    await store.database.query('delete from deskside_apps where _id = $1', [app._id]);
  });

  it('leaves a block that somebody changes meanwhile as they made it', async () => {
    const app = await store.apps.create({ name: 'CRM' });
    const version = await store.versions.create({ appId: app._id, endpoint: 'http://127.0.0.1/', schema: {}, auth });
    const slow = {
      ...createVault([first]),
      async seal(...call: Parameters<ReturnType<typeof createVault>['seal']>) {
        await store.versions.update(version._id, { auth: null });
        return createVault([first]).seal(...call);
      },
    };
    expect(await sealClientSecrets(store, slow)).toBe(0);
    expect(await store.versions.get(version._id)).toMatchObject({ auth: null, clientSecret: null });
    await store.database.query('delete from deskside_apps where _id = $1', [app._id]);
  });

  it('leaves what somebody changes meanwhile as they made it', async () => {
    const vault = createVault([first]);
    const accountId = unique('account');
    const purpose = { accountId, widgetId: crypto.randomUUID() };
    const source = await vault.seal('old', purpose);
    await store.widgets.create({ id: purpose.widgetId, accountId, name: 'CRM', source });
    const { list } = store.secrets;
    const changed = await vault.seal('changed meanwhile', purpose);
    const racing: Store = {
      ...store,
      secrets: {
        ...store.secrets,
        async list(after) {
          const page = await list(after);
          if (!after) await store.widgets.update(accountId, purpose.widgetId, { source: changed });
          return page;
        },
      },
    };
    expect(await rotateKeys(racing, [second, first])).toBe(0);
    expect((await store.widgets.get(accountId, purpose.widgetId))?.source).toBe(changed);
    await store.widgets.delete(accountId, purpose.widgetId);
  });

  it('says which kind of thing is missing when a key is, and keeps what is done by then', async () => {
    const lost = createHostKey('lost');
    const accountId = unique('account');
    for (const [widgetId, key] of [
      ['00-first', first],
      ['99-lost', lost],
    ] as const) {
      const source = await createVault([key]).seal('source', { accountId, widgetId });
      await store.widgets.create({ id: widgetId, accountId, name: 'CRM', source });
    }
    expect(await used()).toEqual({ first: 1, lost: 1 });
    await expect(rotateKeys(store, [second, first])).rejects.toMatchObject({
      code: 'unreadable_secret',
      message: expect.stringContaining('was sealed with the key "lost"'),
    });
    expect(await used()).toEqual({ second: 1, lost: 1 });
    expect(await rotateKeys(store, [second, first, lost])).toBe(1);
    expect(await used()).toEqual({ second: 2 });
  });

  it('tells an agent that a key is missing, and no more', async () => {
    const test = testHost(store, { vault: undefined, keys: [first] });
    const panel = await addInstalledPanel(store, test, integrator.answering(200, '{}'));
    const without = testHost(store, { vault: undefined, keys: [second] });
    const answer = await without.call('POST', panel.render, documentContext);
    expect([answer.status, answer.body]).toEqual([
      500,
      expect.objectContaining({ code: 'internal', detail: expect.stringContaining("Check the host's keys") }),
    ]);
    expect((await without.call('GET', paths.list(panel.accountId))).status).toBe(200);
    without.expectNoLeak();
  });

  it('counts what no key has sealed under no name', async () => {
    const before = await used();
    await store.widgets.create({ accountId: unique('account'), name: 'CRM', source: '{"type":"python","script":""}' });
    expect(await used()).toEqual({ ...before, '': 1 });
  });
});
