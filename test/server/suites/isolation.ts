import { expect, it } from 'vitest';
import { documentContext } from '../support/document.js';
import { addInstalledPanel, addPanel } from '../support/panel.js';
import type { World } from '../support/storeSuite.js';
import { paths, testHost, unique } from '../support/testHost.js';

const input = { channelIds: ['whatsapp'], status: 'inactive' };

const connect = (account: string, app: string, version: string, install: string): string =>
  `${paths.change(account, app, version, install)}/connect`;

const version = { endpoint: 'https://evil.example.com', schema: {} };
const trial = (appId: string, versionId: string, installId: string) => ({
  request: documentContext,
  appId,
  versionId,
  installId,
});

/** The routes for the admins of an account. */
const adminRoutes = (account: string, app: string, ver: string, install: string): [string, string, unknown][] => [
  ['GET', paths.panelApps(account), undefined],
  ['POST', paths.panelApps(account), { name: 'Taken over' }],
  ['POST', paths.panelTest(account), { request: {}, ...version }],
  ['POST', paths.appCheck(account), { url: 'https://orders.example/' }],
  ...adminRoutesOfOne(account, app, ver, install),
];
const adminRoutesOfOne = (account: string, app: string, ver: string, install: string): [string, string, unknown][] => [
  ['PATCH', paths.panelApp(account, app), { name: 'Taken over' }],
  ['POST', paths.panelVersions(account, app), version],
  ['PATCH', paths.panelVersion(account, app, ver), version],
  ['POST', paths.panelTest(account), trial(app, ver, install)],
  ['DELETE', paths.change(account, app, ver, install), undefined],
  ['DELETE', paths.panelApp(account, app), undefined],
];

/** Catalogue H17: every route × {no auth, other account, wrong app, wrong version, deleted install}. */
export function isolation(world: () => World): void {
  it('answers nobody who is not signed in, and nobody on an account that is not theirs', async () => {
    const { store, test, integrator } = world();
    const endpoint = integrator.answering(200, '{}');
    const { accountId, appId, versionId, installId, render } = await addInstalledPanel(store, test, endpoint);
    const routes: [string, string, unknown][] = [
      ['GET', paths.list(accountId), undefined],
      ['POST', render, documentContext],
      ['POST', paths.create(accountId, appId, versionId), input],
      ['PATCH', paths.change(accountId, appId, versionId, installId), { status: 'inactive' }],
      ['POST', connect(accountId, appId, versionId, installId), {}],
      ...adminRoutes(accountId, appId, versionId, installId),
    ];
    for (const [method, path, body] of routes) {
      const nobody = await test.call(method, path, body, '');
      expect([nobody.status, nobody.body]).toEqual([401, expect.objectContaining({ code: 'unauthorized' })]);
      const stranger = await test.call(method, path, body, unique('stranger'));
      expect([stranger.status, stranger.body]).toEqual([403, expect.objectContaining({ code: 'forbidden' })]);
      // the answer does not tell whether the account exists
      const nowhere = await test.call(method, path.replace(accountId, 'nowhere'), body, unique('stranger'));
      expect(nowhere.text).toBe(stranger.text);
      expect(nobody.headers.get('content-type')).toBe('application/problem+json');
    }
    expect(integrator.receivedAt(endpoint)).toEqual([]);
    expect((await test.call('GET', paths.list(accountId))).body).toMatchObject([{ status: 'active' }]);
  });

  it('tells apart reading and writing', async () => {
    const { store, test } = world();
    const { accountId, appId, versionId } = await addInstalledPanel(store, test, 'https://crm.example.com');
    const viewer = `${accountId}:viewer`;
    expect((await test.call('GET', paths.list(accountId), undefined, viewer)).status).toBe(200);
    for (const path of [paths.create(accountId, appId, versionId), connect(accountId, appId, versionId, 'any')]) {
      expect((await test.call('POST', path, input, viewer)).status).toBe(403);
    }
  });

  it("answers another account's ids exactly as unknown ids", async () => {
    const { store, test, integrator } = world();
    const endpoint = integrator.answering(200, '{}');
    const theirs = await addInstalledPanel(store, test, endpoint);
    const hidden = await addPanel(store, endpoint, theirs.accountId);
    const other = await addPanel(store, 'https://other.example.com');
    const mine = unique('account');
    const change = { status: 'inactive' };
    const requests: [string, string, unknown][] = [
      // unknown ids
      ['POST', paths.render(mine, 'unknown'), documentContext],
      ['POST', paths.create(mine, 'unknown', 'unknown'), input],
      ['PATCH', paths.change(mine, theirs.appId, theirs.versionId, 'unknown'), change],
      ['POST', connect(mine, theirs.appId, theirs.versionId, 'unknown'), {}],
      // another account's
      ['POST', paths.render(mine, theirs.appId), documentContext],
      ['POST', paths.render(mine, hidden.appId), documentContext],
      ['POST', paths.create(mine, hidden.appId, hidden.versionId), input],
      ['PATCH', paths.change(mine, theirs.appId, theirs.versionId, theirs.installId), change],
      ['POST', connect(mine, theirs.appId, theirs.versionId, theirs.installId), {}],
      ['POST', connect(mine, hidden.appId, hidden.versionId, theirs.installId), {}],
      // ids that do not belong together
      ['POST', paths.create(mine, other.appId, theirs.versionId), input],
      ['PATCH', paths.change(theirs.accountId, other.appId, theirs.versionId, theirs.installId), change],
      ['PATCH', paths.change(theirs.accountId, theirs.appId, other.versionId, theirs.installId), change],
      ['POST', connect(theirs.accountId, other.appId, theirs.versionId, theirs.installId), {}],
      ['POST', connect(theirs.accountId, theirs.appId, other.versionId, theirs.installId), {}],
      // ids that no database could hold
      ['POST', paths.render(mine, '%00'), documentContext],
      ['POST', paths.render(mine, 'x'.repeat(5000)), documentContext],
      ['POST', paths.render(mine, "' or true --"), documentContext],
      ['POST', connect(mine, 'a', 'b', '%00'), {}],
      // what is not a route
      ['DELETE', paths.list(mine), undefined],
      ['GET', connect(theirs.accountId, theirs.appId, theirs.versionId, theirs.installId), undefined],
      ['GET', `/api/accounts/${mine}/integration-app`, undefined],
    ];
    const answers = await Promise.all(requests.map(([method, path, body]) => test.call(method, path, body)));
    expect(answers.map(({ status }) => status)).toEqual(requests.map(() => 404));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(integrator.receivedAt(endpoint)).toEqual([]);
    expect((await test.call('GET', paths.list(mine))).body).toEqual([]);
    expect((await test.call('GET', paths.list(theirs.accountId))).body).toMatchObject([{ status: 'active' }]);
  });

  it('lets admins alone manage panels, and asks for that by its name', async () => {
    const { store, test } = world();
    const { accountId, appId, versionId, installId } = await addInstalledPanel(store, test, 'https://crm.example.com');
    const asked: unknown[] = [];
    const asking = testHost(store, {
      authorize: (_, { action }) => {
        asked.push(action);
        return false;
      },
    });
    const routes = adminRoutes(accountId, appId, versionId, installId);
    for (const [method, path, body] of routes) {
      expect((await test.call(method, path, body, `${accountId}:viewer`)).status).toBe(403);
      await asking.call(method, path, body);
    }
    expect(asked).toEqual(routes.map(([, path]) => (path.endsWith('/check') ? 'apps:write' : 'panels:write')));
  });

  it("answers an admin's call for another account's panel exactly as for one that does not exist", async () => {
    const { store, test, integrator } = world();
    const endpoint = integrator.answering(200, '{}');
    const [theirs, mine] = [unique('account'), unique('account')];
    const own = async (account: string) => {
      const panel = await addPanel(store, endpoint, account);
      const { body } = await test.call('POST', paths.create(account, panel.appId, panel.versionId), {
        ...input,
        credential: 'CANARY',
      });
      return { ...panel, installId: (body as { _id: string })._id };
    };
    const [foreign, other, gone] = [await own(theirs), await own(mine), await own(mine)];
    await test.call('DELETE', paths.panelApp(mine, gone.appId));
    const strange = ['unknown', crypto.randomUUID(), '%00', 'x'.repeat(5000), "'%20or%20true--"];
    const requests: [string, string, unknown][] = [
      ...[foreign, gone].flatMap((panel) => adminRoutesOfOne(mine, panel.appId, panel.versionId, panel.installId)),
      ...strange.flatMap((id) =>
        adminRoutesOfOne(mine, id, id, id).filter(([, path]) => path !== paths.panelTest(mine)),
      ),
      ['POST', paths.panelTest(mine), trial('unknown', 'unknown', 'unknown')],
      // ids that do not belong together
      ['PATCH', paths.panelVersion(mine, other.appId, foreign.versionId), version],
      ['DELETE', paths.change(mine, other.appId, other.versionId, foreign.installId), undefined],
      ['DELETE', paths.change(mine, foreign.appId, other.versionId, other.installId), undefined],
      ['POST', paths.panelTest(mine), trial(other.appId, other.versionId, foreign.installId)],
      ['POST', paths.panelTest(mine), trial(other.appId, foreign.versionId, other.installId)],
      ['POST', paths.panelTest(mine), trial(foreign.appId, other.versionId, other.installId)],
      // what is not a route
      ['GET', paths.panelTest(mine), undefined],
      ['GET', paths.panelApp(mine, other.appId), undefined],
      ['DELETE', paths.panelVersion(mine, other.appId, other.versionId), undefined],
    ];
    const answers = await Promise.all(requests.map(([method, path, body]) => test.call(method, path, body)));
    expect(answers.map(({ status }) => status)).toEqual(requests.map(() => 404));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(integrator.receivedAt(endpoint)).toEqual([]);
    const ids = (await store.panelApps.list(mine)).map(({ _id }) => _id);
    expect([foreign.appId, gone.appId, other.appId].map((id) => ids.includes(id))).toEqual([false, false, true]);
    expect(await store.versions.get(foreign.versionId)).toMatchObject({ endpoint });
    const ref = { accountId: theirs, ...foreign };
    expect(await store.installs.findForTest(ref)).toMatchObject({ endpoint, credential: '"CANARY"' });
  });

  it('changes nothing of another account when an app is private to it, although both have installed it', async () => {
    const { store, test } = world();
    const account = unique('account');
    const panel = await addInstalledPanel(store, test, 'https://crm.example.com');
    await store.apps.update(panel.appId, { accountId: account });
    for (const [method, path, body] of adminRoutesOfOne(
      panel.accountId,
      panel.appId,
      panel.versionId,
      panel.installId,
    )) {
      expect((await test.call(method, path, body)).status).toBe(404);
    }
    expect(await store.versions.get(panel.versionId)).toMatchObject({ endpoint: 'https://crm.example.com' });
  });

  it('shows a private app to its own account', async () => {
    const { store, test, integrator } = world();
    const account = unique('account');
    const { appId, versionId } = await addPanel(store, integrator.answering(200, '{"Plan":"Pro"}'), account);
    expect(
      (await test.call('POST', paths.create(account, appId, versionId), { ...input, status: 'active' })).status,
    ).toBe(201);
    expect((await test.call('POST', paths.render(account, appId), documentContext)).body).toEqual({ Plan: 'Pro' });
  });

  it('hides an install at once when its app becomes private to another account, or is deleted', async () => {
    const { store, test } = world();
    const panel = await addInstalledPanel(store, test, 'https://crm.example.com');
    const { accountId, appId, versionId, installId, render } = panel;
    const gone = async () => {
      expect((await test.call('GET', paths.list(accountId))).body).toEqual([]);
      expect((await test.call('POST', render, documentContext)).status).toBe(404);
      const path = paths.change(accountId, appId, versionId, installId);
      expect((await test.call('PATCH', path, { status: 'inactive' })).status).toBe(404);
      expect((await test.call('POST', connect(accountId, appId, versionId, installId), {})).status).toBe(404);
    };
    await store.apps.update(appId, { accountId: unique('another') });
    await gone();
    await store.apps.update(appId, { accountId: null });
    expect((await test.call('GET', paths.list(accountId))).body).toMatchObject([{ _id: installId, status: 'active' }]);
    await store.database.query('delete from deskside_installs where _id = $1', [installId]);
    await gone();
  });

  it('renders for each account with its own credential', async () => {
    const { store, test, integrator } = world();
    const endpoint = integrator.answering(200, '{}');
    const { appId, versionId } = await addPanel(store, endpoint);
    const accounts = [unique('account'), unique('account')];
    for (const account of accounts) {
      const credential = `CANARY of ${account}`;
      await test.call('POST', paths.create(account, appId, versionId), { ...input, status: 'active', credential });
    }
    for (const account of accounts) {
      await test.call('POST', paths.render(account, appId), documentContext);
      expect(integrator.receivedAt(endpoint).at(-1)?.text).toContain(`CANARY of ${account}"`);
    }
  });
}
