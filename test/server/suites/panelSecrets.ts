import { createHostKey, createVault, sealVersion } from 'deskside/server';
import { describe, expect, it } from 'vitest';
import { documentContext } from '../support/document.js';
import { addOwnPanel, addPanel, install } from '../support/panel.js';
import type { World } from '../support/storeSuite.js';
import { paths, testHost, unique } from '../support/testHost.js';

const endpoint = 'https://crm.example.com/panel';
const oauth2 = {
  grantType: 'AuthorizationCode',
  authURL: 'https://vendor.example.com/authorize',
  accessTokenURL: 'https://vendor.example.com/token',
  clientId: 'desk',
  scope: ['contacts.read'],
};
const auth = { type: 'oauth2', oauth2 };
const withSecret = (more: object = {}) => ({
  type: 'oauth2',
  oauth2: { ...oauth2, clientSecret: 'CANARY-client', ...more },
});
const key = createHostKey('2026');

/** Who may write a secret may not read it, nor have it sent elsewhere. */
export function panelSecrets(world: () => World): void {
  /** A host that encrypts, and a panel with a client's secret, installed and connected. */
  async function connectedPanel() {
    const { store } = world();
    const test = testHost(store, { vault: undefined, keys: [key] });
    const panel = await addOwnPanel(test, unique('account'), { endpoint, auth: withSecret() });
    const installId = await install(test, panel);
    await store.connections.connect(panel.accountId, installId, 'sealed', null);
    const { accountId, appId, versionId } = panel;
    const change = async (body: object) =>
      (await test.call('PATCH', paths.panelVersion(accountId, appId, versionId), body)).body;
    const stored = async () => {
      const target = await store.installs.findForTest({ accountId, appId, versionId, installId });
      const connection = await store.connections.get(accountId, installId);
      return {
        credential: target?.credential != null,
        connection: connection !== null,
        secret:
          target?.clientSecret != null &&
          (await createVault([key]).open(target.clientSecret, { appId, versionId, use: 'client-secret' })),
      };
    };
    return { store, test, change, stored, panel: { ...panel, installId } };
  }
  const everything = { credential: true, connection: true, secret: 'CANARY-client' };

  it('answers that there is a client’s secret, and never with it', async () => {
    const { store, test, panel, stored } = await connectedPanel();
    const { body } = await test.call('GET', paths.panelApps(panel.accountId));
    expect(body).toContainEqual(
      expect.objectContaining({ versions: [expect.objectContaining({ auth, hasClientSecret: true })] }),
    );
    expect(JSON.stringify(await store.versions.get(panel.versionId))).not.toContain('CANARY');
    expect(await stored()).toEqual(everything);
    test.expectNoLeak();
  });

  describe('that a credential is stored', () => {
    async function told() {
      const { test } = world();
      const panel = await addOwnPanel(test, unique('account'), { endpoint });
      const { accountId, appId, versionId } = panel;
      const installs = async () => {
        const { body } = await test.call('GET', paths.panelApps(accountId));
        return (body as { _id: string; installs: unknown }[]).find(({ _id }) => _id === appId)?.installs;
      };
      return { test, panel, installs, path: paths.create(accountId, appId, versionId) };
    }

    it('is told to admins of each install, as it is given, removed and lost', async () => {
      const { test, panel, installs, path } = await told();
      const { accountId, appId, versionId } = panel;
      expect(await installs()).toEqual([]);
      const bare = await test.call('POST', path, { channelIds: ['*'], status: 'inactive' });
      const bareId = (bare.body as { _id: string })._id;
      const installId = await install(test, panel);
      const both = (first: boolean, second: boolean) => [
        { _id: bareId, hasCredential: first },
        { _id: installId, hasCredential: second },
      ];
      expect(await installs()).toEqual(both(false, true));
      await test.call('PATCH', paths.change(accountId, appId, versionId, bareId), { credential: 'CANARY-late' });
      await test.call('PATCH', paths.change(accountId, appId, versionId, installId), { credential: null });
      expect(await installs()).toEqual(both(true, false));
      const renamed = await test.call('PATCH', paths.panelApp(accountId, appId), { name: 'CRM' });
      expect(renamed.body).toMatchObject({ installs: both(true, false) });
      await test.call('PATCH', paths.panelVersion(accountId, appId, versionId), {
        endpoint: 'https://elsewhere.example.com/panel',
      });
      expect(await installs()).toEqual(both(false, false));
      test.expectNoLeak();
    });

    it('is told of no other account’s installs', async () => {
      const { store, test } = world();
      const { appId, versionId } = await addPanel(store, endpoint);
      const [mine, others] = [unique('account'), unique('account')];
      const installId = await install(test, { accountId: mine, appId, versionId });
      const seenBy = async (account: string) => (await test.call('GET', paths.panelApps(account))).body;
      const ofApp = (installs: unknown) => expect.objectContaining({ _id: appId, installs });
      expect(await seenBy(mine)).toContainEqual(ofApp([{ _id: installId, hasCredential: true }]));
      expect(await seenBy(others)).toContainEqual(ofApp([]));
    });

    it('is told to nobody who may only see or write installs', async () => {
      const { test, panel, path } = await told();
      const { accountId, appId, versionId } = panel;
      const input = { channelIds: ['*'], credential: 'CANARY', status: 'active' };
      const { text, body } = await test.call('POST', path, input);
      const changed = await test.call(
        'PATCH',
        paths.change(accountId, appId, versionId, (body as { _id: string })._id),
        {
          config: {},
        },
      );
      const listed = await test.call('GET', paths.list(accountId));
      for (const answer of [text, changed.text, listed.text]) expect(answer).not.toMatch(/credential/i);
    });
  });

  it.each([
    ['the schema', { schema: { type: 'object' } }],
    ['the path of the endpoint', { endpoint: 'https://crm.example.com/elsewhere' }],
    ['the block as it was answered', { auth }],
    ['the scope', { auth: { type: 'oauth2', oauth2: { ...oauth2, scope: [] } } }],
    ['the block with an empty secret', { auth: withSecret({ clientSecret: '' }) }],
  ])('keeps every secret when what changes is %s', async (_, body) => {
    const { change, stored } = await connectedPanel();
    expect(await change(body)).toMatchObject({ cleared: 0, hasClientSecret: true });
    expect(await stored()).toEqual(everything);
  });

  it('keeps what is connected when a new client’s secret is given', async () => {
    const { change, stored } = await connectedPanel();
    expect(await change({ auth: withSecret({ clientSecret: 'CANARY-next' }) })).toMatchObject({ cleared: 0 });
    expect(await stored()).toEqual({ ...everything, secret: 'CANARY-next' });
  });

  it.each([
    ['another host', 'https://evil.example.com/panel'],
    ['a host below', 'https://evil.crm.example.com/panel'],
  ])('forgets credentials and connections when the endpoint moves to %s', async (_, elsewhere) => {
    const { change, stored, test, panel } = await connectedPanel();
    const others = await addOwnPanel(test, panel.accountId, { endpoint });
    const otherInstall = await install(test, others);
    expect(await change({ endpoint: elsewhere })).toMatchObject({ endpoint: elsewhere, cleared: 1 });
    expect(await stored()).toEqual({ credential: false, connection: false, secret: 'CANARY-client' });
    const ref = { ...others, installId: otherInstall };
    expect((await world().store.installs.findForTest(ref))?.credential).not.toBeNull();
    expect(await change({ endpoint: `${elsewhere}/again` })).toMatchObject({ cleared: 0 });
  });

  it.each(['authURL', 'accessTokenURL', 'clientId'] as const)(
    'forgets connections and the client’s secret when the %s is another one',
    async (member) => {
      const { change, stored } = await connectedPanel();
      const moved = { ...oauth2, [member]: 'https://evil.example.com/', tokenEndpointAuthMethod: 'client_secret_post' };
      const refused = await change({ auth: { type: 'oauth2', oauth2: moved } });
      expect(refused).toMatchObject({ status: 400, errors: [{ path: '/auth/oauth2/clientSecret' }] });
      expect(await stored()).toEqual(everything);
      const { tokenEndpointAuthMethod: _, ...open } = moved;
      expect(await change({ auth: { type: 'oauth2', oauth2: open } })).toMatchObject({
        cleared: 1,
        hasClientSecret: false,
      });
      expect(await stored()).toEqual({ credential: false, connection: false, secret: false });
    },
  );

  it('forgets everything when the block goes, and the secret when the client becomes a public one', async () => {
    const first = await connectedPanel();
    expect(await first.change({ auth: null })).toMatchObject({ auth: null, cleared: 1, hasClientSecret: false });
    expect(await first.stored()).toEqual({ credential: false, connection: false, secret: false });
    const second = await connectedPanel();
    const open = { type: 'oauth2', oauth2: { ...oauth2, tokenEndpointAuthMethod: 'none' } };
    expect(await second.change({ auth: open })).toMatchObject({ cleared: 0, hasClientSecret: false });
    expect(await second.stored()).toEqual({ ...everything, secret: false });
  });

  it('ends the authorizations under way', async () => {
    const { change, store, panel } = await connectedPanel();
    const { accountId, appId, installId } = panel;
    const pending = {
      accountId,
      appId,
      installId,
      agentId: 'a',
      browserHash: 'b',
      verifier: 'v',
      redirectUri: 'r',
      moves: 0,
    };
    const state = unique('state');
    await store.authorizations.begin(state, pending, 60_000);
    await change({ endpoint: 'https://evil.example.com/' });
    expect(await store.authorizations.take(state)).toBeNull();
  });

  describe('a client’s secret that was stored as it was given', () => {
    /** As code of the helpdesk does that knows nothing of vaults, and as hosts did before they sealed. */
    async function plainVersion() {
      const { store } = world();
      const account = unique('account');
      const { appId } = await addPanel(store, endpoint, account);
      const version = await store.versions.create({ appId, endpoint, schema: {}, auth: withSecret() });
      const test = testHost(store, { vault: undefined, keys: [key] });
      const installId = await install(test, { accountId: account, appId, versionId: version._id });
      const connect = async () => {
        const path = `${paths.change(account, appId, version._id, installId)}/connect`;
        return (await test.call('POST', path, {})).status;
      };
      return { store, test, connect, account, appId, version };
    }
    const sealedSecret = async (
      stored: { readonly clientSecret: string | null } | null,
      appId: string,
      versionId: string,
    ) => createVault([key]).open(stored?.clientSecret ?? '', { appId, versionId, use: 'client-secret' });

    it('works, is not answered, and is sealed by the first change of the block', async () => {
      const { store, test, connect, account, appId, version } = await plainVersion();
      expect(await connect()).toBe(201);
      const listed = await test.call('GET', paths.panelApps(account));
      expect(listed.body).toContainEqual(
        expect.objectContaining({
          _id: appId,
          versions: expect.arrayContaining([
            expect.objectContaining({ _id: version._id, auth, hasClientSecret: true }),
          ]),
        }),
      );
      await test.call('PATCH', paths.panelVersion(account, appId, version._id), { auth });
      const stored = await store.versions.get(version._id);
      expect(JSON.stringify(stored)).not.toContain('CANARY');
      expect(await sealedSecret(stored, appId, version._id)).toBe('CANARY-client');
      expect(await connect()).toBe(201);
      test.expectNoLeak();
    });

    it('can be sealed by whoever stores it', async () => {
      const { store, test, appId } = await plainVersion();
      const sealed = await sealVersion(createVault([key]), { appId, endpoint, schema: {}, auth: withSecret() });
      const version = await store.versions.create(sealed);
      expect(JSON.stringify(await store.versions.get(version._id))).not.toContain('CANARY');
      expect(await sealedSecret(version, appId, version._id)).toBe('CANARY-client');
      await store.database.query('delete from deskside_apps where _id = $1', [appId]).catch(() => undefined);
      test.expectNoLeak();
    });
  });

  it('opens a client’s secret for its own version alone', async () => {
    const { store, test, panel } = await connectedPanel();
    const other = await addOwnPanel(test, panel.accountId, { endpoint, auth: withSecret() });
    const installId = await install(test, other);
    await store.database.query(
      'update deskside_app_configurations set client_secret = (select client_secret from deskside_app_configurations where _id = $1) where _id = $2',
      [panel.versionId, other.versionId],
    );
    const path = `${paths.change(other.accountId, other.appId, other.versionId, installId)}/connect`;
    const answer = await test.call('POST', path, {});
    expect([answer.status, answer.body]).toEqual([
      500,
      expect.objectContaining({ code: 'internal', detail: expect.stringContaining("client's secret") }),
    ]);
    expect((await test.call('POST', paths.render(other.accountId, other.appId), documentContext)).status).toBe(500);
    await store.database.query(
      'update deskside_app_configurations set client_secret = null, auth = null where _id = $1',
      [other.versionId],
    );
    test.expectNoLeak();
  });
}
