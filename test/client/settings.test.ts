import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { createSettingsClient, type SettingsClient } from '../../src/client/index.js';
import { failureOf, problem, reply, type SentRequest, stubbedFetch } from './support.js';

const root = 'https://desk.example/api/accounts/acc-1';
const widget = { id: 'crm', name: 'CRM', active: true, order: 1 };
const source = { type: 'python', script: 'def get_sidebar_data(context): …' } as const;
const [version] = fixtures.panelApp.versions;

function client(answer: () => Response, more = {}): { client: SettingsClient; sent: readonly SentRequest[] } {
  const { fetch, sent } = stubbedFetch(answer);
  return {
    client: createSettingsClient({ baseUrl: 'https://desk.example', accountId: 'acc-1', fetch, ...more }),
    sent,
  };
}

const calls: [string, (client: SettingsClient) => Promise<unknown>, unknown, string, string, unknown][] = [
  ['listPanelApps', (c) => c.listPanelApps(), [fixtures.panelApp], 'GET', '/integration-app/apps', undefined],
  [
    'createPanelApp',
    (c) => c.createPanelApp({ name: 'A' }),
    fixtures.panelApp,
    'POST',
    '/integration-app/apps',
    { name: 'A' },
  ],
  [
    'updatePanelApp',
    (c) => c.updatePanelApp('a/b', { name: 'A' }),
    fixtures.panelApp,
    'PATCH',
    '/integration-app/apps/a%2Fb',
    { name: 'A' },
  ],
  ['deletePanelApp', (c) => c.deletePanelApp('a/b'), undefined, 'DELETE', '/integration-app/apps/a%2Fb', undefined],
  [
    'createPanelVersion',
    (c) => c.createPanelVersion('a/b', { endpoint: 'https://x.example', schema: {} }),
    version,
    'POST',
    '/integration-app/apps/a%2Fb/versions',
    { endpoint: 'https://x.example', schema: {} },
  ],
  [
    'updatePanelVersion',
    (c) => c.updatePanelVersion('a/b', 'v?', { status: 'draft' }),
    { ...version, cleared: 2 },
    'PATCH',
    '/integration-app/apps/a%2Fb/versions/v%3F',
    { status: 'draft' },
  ],
  [
    'deletePanelInstall',
    (c) => c.deletePanelInstall({ appId: 'a/b', versionId: 'v?', installId: 'i#' }),
    undefined,
    'DELETE',
    '/integration-app/a%2Fb/version/v%3F/install/i%23',
    undefined,
  ],
  [
    'testPanel',
    (c) => c.testPanel({ request: {}, endpoint: 'https://x.example', schema: {} }),
    fixtures.panelRecording,
    'POST',
    '/integration-app/test',
    { request: {}, endpoint: 'https://x.example', schema: {} },
  ],
  ['getWidget', (c) => c.getWidget('w/1'), { ...widget, source }, 'GET', '/sidebar-widgets/w%2F1', undefined],
  [
    'createWidget',
    (c) => c.createWidget({ name: 'CRM', source }),
    widget,
    'POST',
    '/sidebar-widgets',
    { name: 'CRM', source },
  ],
  [
    'updateWidget',
    (c) => c.updateWidget('w/1', { active: true }),
    widget,
    'PATCH',
    '/sidebar-widgets/w%2F1',
    { active: true },
  ],
  ['deleteWidget', (c) => c.deleteWidget('w/1'), undefined, 'DELETE', '/sidebar-widgets/w%2F1', undefined],
  [
    'testWidget',
    (c) => c.testWidget({ source, conversationId: '42' }),
    fixtures.widgetTest,
    'POST',
    '/sidebar-widgets/test',
    { source, conversationId: '42' },
  ],
];

describe('the calls of admins', () => {
  it.each(calls)(
    '%s speaks the path of the host, and gives its answer',
    async (_, call, answer, method, path, body) => {
      const { client: settings, sent } = client(() =>
        answer === undefined ? new Response(null, { status: 204 }) : reply(answer),
      );
      expect(await call(settings)).toEqual(answer);
      expect(sent).toMatchObject([{ method, url: root + path, body }]);
    },
  );

  it('looks at a dashboard app’s page below Chatwoot’s root', async () => {
    const { client: settings, sent } = client(() => reply(fixtures.appRecording));
    expect(await settings.checkDashboardApp('https://orders.example/')).toEqual(fixtures.appRecording);
    const url = 'https://desk.example/api/v1/accounts/acc-1/dashboard_apps/check';
    expect(sent).toMatchObject([{ method: 'POST', url, body: { url: 'https://orders.example/' } }]);
  });

  it('has the calls of agents too, and says who asks with each', async () => {
    const { client: settings, sent } = client(() => reply([fixtures.panelInstall]), {
      headers: () => ({ authorization: 'Bearer t' }),
    });
    expect(await settings.listPanelInstalls()).toMatchObject([{ _id: fixtures.panelInstall._id }]);
    await failureOf(settings.testPanel({ request: {}, endpoint: '', schema: {} }));
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t', 'Bearer t']);
  });

  it.each(calls.filter(([, , answer]) => answer !== undefined))(
    '%s does not take any answer for its own',
    async (_, call) => {
      for (const answer of [null, 'text', {}, [7], { versions: [], logs: 7 }]) {
        const { client: settings } = client(() => reply(answer));
        const outcome = await call(settings).catch((error: unknown) => error);
        if (Array.isArray(outcome)) expect(outcome).toEqual([]);
        else expect(outcome).toMatchObject({ name: 'RequestError', failure: 'invalid' });
      }
    },
  );

  it.each([[7], [null], [[null]], ['text']])('takes no app whose installs are %j', async (installs) => {
    const { client: settings } = client(() => reply([fixtures.panelApp, { ...fixtures.panelApp, installs }]));
    expect(await settings.listPanelApps()).toEqual([fixtures.panelApp]);
  });

  it('gives up when it is told to', async () => {
    const { client: settings } = client(() => reply([]));
    await expect(settings.listPanelApps({ signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
  });

  it('reads a result without losing digits', async () => {
    const { client: settings } = client(() => reply('{"result":{"n":12345678901234567890},"logs":[],"durationMs":1}'));
    const { result } = await settings.testWidget({ source, conversationId: '1' });
    expect(String((result as { n: unknown }).n)).toBe('12345678901234567890');
  });
});

describe('what was refused', () => {
  it('says at which places of the input', async () => {
    const errors = [{ path: '/endpoint', message: 'must begin with https:' }];
    const { client: settings } = client(() => reply({ code: 'bad_request', errors }, { status: 400 }));
    const error = await failureOf(settings.createPanelVersion('a', { endpoint: 'http://x', schema: {} }));
    expect([error.status, error.code, error.errors]).toEqual([400, 'bad_request', errors]);
  });

  it.each([[undefined], [null], ['text'], [[]], [[null, 7, { path: 7, message: 'x' }, { path: '/a' }]]])(
    'says nothing when the server says %j',
    async (errors) => {
      const { client: settings } = client(() => reply({ code: 'bad_request', errors }, { status: 400 }));
      expect((await failureOf(settings.listPanelApps())).errors ?? []).toEqual([]);
    },
  );

  it('is told of apps of the whole helpdesk by their status', async () => {
    const { client: settings } = client(() => problem(403, 'forbidden'));
    expect(await failureOf(settings.deletePanelApp('a'))).toMatchObject({ status: 403, code: 'forbidden' });
  });
});
