import { createHandlers, fixtures, type HandlerFault } from 'deskside/testing';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSettingsClient } from '../../src/client/index.js';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const client = createSettingsClient({ baseUrl: 'https://desk.example', accountId: '64acc001', timeoutMs: 2_000 });
const input = { endpoint: 'https://crm.example.com/', schema: {} };

describe('the handlers for admins', () => {
  it('lead from nothing to a panel that is installed, and back', async () => {
    server.use(...createHandlers({ panelApps: [], installs: [] }));
    const app = await client.createPanelApp({ name: 'My CRM Panel' });
    expect(app).toMatchObject({ name: 'My CRM Panel', accountId: '64acc001', liveVersionId: null, versions: [] });
    const version = await client.createPanelVersion(app._id, input);
    expect(await client.listPanelApps()).toEqual([{ ...app, liveVersionId: version._id, versions: [version] }]);
    const install = await client.createPanelInstall(app._id, version._id, { channelIds: ['*'], status: 'active' });
    expect(await client.listPanelInstalls()).toEqual([install]);
    expect(await client.updatePanelApp(app._id, { description: 'CRM' })).toMatchObject({ description: 'CRM' });
    expect((await client.updatePanelVersion(app._id, version._id, { status: 'old' })).cleared).toBe(0);
    const moved = await client.updatePanelVersion(app._id, version._id, { endpoint: 'https://else.example/' });
    expect(moved).toMatchObject({ endpoint: 'https://else.example/', status: 'old', cleared: 1 });
    const path = { appId: app._id, versionId: version._id, installId: install._id };
    await client.deletePanelInstall(path);
    await expect(client.deletePanelInstall(path)).rejects.toMatchObject({ status: 404 });
    await client.deletePanelApp(app._id);
    expect(await client.listPanelApps()).toEqual([]);
    await expect(client.updatePanelApp(app._id, { name: 'Gone' })).rejects.toMatchObject({ status: 404 });
  });

  it('say of each install whether a credential is stored, and never which', async () => {
    server.use(...createHandlers());
    const { appId, versionId, _id: installId } = fixtures.panelInstall;
    const path = { appId, versionId, installId };
    const told = async () => (await client.listPanelApps())[0]?.installs;
    const is = (hasCredential: boolean) => [{ _id: installId, hasCredential }];
    expect(await told()).toEqual(is(true));
    await client.updatePanelInstall(path, { credential: null });
    expect(await told()).toEqual(is(false));
    await client.updatePanelInstall(path, { status: 'inactive' });
    expect(await told()).toEqual(is(false));
    await client.updatePanelInstall(path, { credential: { apiKey: 'CANARY' } });
    expect(await told()).toEqual(is(true));
    await client.updatePanelVersion(appId, versionId, { endpoint: 'https://else.example/' });
    expect(await told()).toEqual(is(false));
    await client.deletePanelInstall(path);
    expect(await told()).toEqual([]);
    await client.createPanelInstall(appId, versionId, { channelIds: ['*'], status: 'active' });
    expect(await told()).toMatchObject([{ hasCredential: false }]);
  });

  it('answer no client’s secret, and keep it', async () => {
    server.use(...createHandlers());
    const auth = { type: 'oauth2', oauth2: { clientId: 'desk', clientSecret: 'CANARY' } };
    const { appId, versionId } = fixtures.panelInstall;
    const version = await client.updatePanelVersion(appId, versionId, { auth });
    expect(version).toMatchObject({ auth: { type: 'oauth2', oauth2: { clientId: 'desk' } }, hasClientSecret: true });
    expect(JSON.stringify(version)).not.toContain('CANARY');
    expect((await client.updatePanelVersion(appId, versionId, { auth: version.auth })).hasClientSecret).toBe(true);
    expect((await client.updatePanelVersion(appId, versionId, { auth: null })).hasClientSecret).toBe(false);
  });

  it('let no account change what is of the whole helpdesk, and name a fault of the input', async () => {
    server.use(...createHandlers({ panelApps: [{ ...fixtures.panelApp, accountId: null }] }));
    await expect(client.deletePanelApp(fixtures.panelApp._id)).rejects.toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    await expect(client.createPanelApp({ name: ' ' })).rejects.toMatchObject({ errors: [{ path: '/name' }] });
  });

  it('keep widgets with their sources', async () => {
    server.use(...createHandlers({ widgets: [] }));
    const source = { type: 'endpoint', url: 'https://crm.example/' } as const;
    const widget = await client.createWidget({ name: 'CRM', source });
    expect(widget).toEqual({ id: widget.id, name: 'CRM', active: true, order: 1 });
    expect(await client.getWidget(widget.id)).toEqual({ ...widget, source });
    await client.updateWidget(widget.id, { active: false });
    expect(await client.listWidgets()).toEqual([{ ...widget, active: false }]);
    await client.deleteWidget(widget.id);
    expect(await client.listWidgets()).toEqual([]);
  });

  it('test as they are told to', async () => {
    server.use(...createHandlers());
    expect(await client.testPanel({ request: {}, ...input })).toEqual(fixtures.panelRecording);
    expect(await client.testWidget({ source: { type: 'function', name: 'f' }, conversationId: '1' })).toEqual(
      fixtures.widgetTest,
    );
    expect((await client.checkDashboardApp('https://a.example/')).request.url).toBe('https://a.example/');
    const failed = {
      ...fixtures.panelRecording,
      response: null,
      failure: { code: 'endpoint_timeout', message: 'Too slow.' },
    };
    server.use(
      ...createHandlers({
        testPanel: (asked) => ('endpoint' in asked ? failed : fixtures.panelRecording),
        testWidget: ({ conversationId }) => ({ result: null, logs: [conversationId], durationMs: 1 }),
        checkApp: () => ({ ...fixtures.appRecording, durationMs: 7 }),
      }),
    );
    expect(await client.testPanel({ request: {}, ...input })).toEqual(failed);
    expect((await client.testWidget({ source: { type: 'function', name: 'f' }, conversationId: '42' })).logs).toEqual([
      '42',
    ]);
    expect((await client.checkDashboardApp('https://a.example/')).durationMs).toBe(7);
  });
});

describe('faults', () => {
  it('are switched while a test runs', async () => {
    let fault: HandlerFault | null = null;
    server.use(...createHandlers({ faults: (request) => (request.url.endsWith('/render') ? fault : null) }));
    const render = () => client.renderPanel('64app001', fixtures.panelRequest);
    expect((await render()).data).toEqual(fixtures.panelResponse);
    fault = '500';
    await expect(render()).rejects.toMatchObject({ status: 500, code: 'internal' });
    expect(await client.listPanelInstalls()).toHaveLength(1);
    fault = 'mismatch';
    expect(Object.keys((await render()).data as object)).not.toEqual(expect.arrayContaining(['Plan']));
    fault = null;
    expect((await render()).data).toEqual(fixtures.panelResponse);
  });

  it.each(['slow', 'hang'] as const)('%s: the answer is late, or never comes', async (fault) => {
    vi.useFakeTimers();
    server.use(...createHandlers({ faults: () => fault }));
    const seen = vi.fn();
    const patient = createSettingsClient({ baseUrl: 'https://desk.example', accountId: '1', timeoutMs: 60_000 });
    const leaving = new AbortController();
    const asked = patient.listPanelApps({ signal: leaving.signal }).then(seen, () => undefined);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(seen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_500);
    if (fault === 'slow') await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
    else expect(seen).not.toHaveBeenCalled();
    leaving.abort();
    await asked;
    vi.useRealTimers();
  });
});
