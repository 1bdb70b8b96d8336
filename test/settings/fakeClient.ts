import { RequestError } from 'deskside';
import { fixtures } from 'deskside/testing';
import type { SettingsClient } from '../../src/client/index.js';
import type {
  DashboardApp,
  PanelAppSettings,
  PanelInstall,
  PanelVersionSettings,
  Recording,
  SidebarWidgetSettings,
  WidgetTest,
} from '../../src/wire/index.js';

/** The records of a {@link fakeClient}. */
export interface FakeRecords {
  apps: readonly PanelAppSettings[];
  installs: readonly PanelInstall[];
  widgets: readonly SidebarWidgetSettings[];
  dashboardApps: readonly DashboardApp[];
}

/** What a test says of a {@link fakeClient}: its records, and calls that do something else. */
export type FakeSettings = Partial<FakeRecords> & { readonly calls?: Partial<SettingsClient> };

/** The document's panel as its account's own app, with its version and install. */
export const ownApp: PanelAppSettings = {
  ...fixtures.panelInstall.app,
  liveVersionId: '64ver001',
  accountId: '64acc001',
  versions: [
    {
      _id: '64ver001',
      appId: '64app001',
      endpoint: 'https://your-service.example/panel/render',
      schema: JSON.stringify(fixtures.panelSchema),
      auth: null,
      hasClientSecret: false,
      status: 'live',
    },
  ],
  installs: [{ _id: fixtures.panelInstall._id, hasCredential: true }],
};

/** The document's widgets with a script each. */
export const scriptedWidgets: readonly SidebarWidgetSettings[] = fixtures.sidebarWidgets.map((widget) => ({
  ...widget,
  source: { type: 'python', script: `def get_sidebar_data(context):\n    return {"title": "${widget.name}"}\n` },
}));

/** What a test of the document's panel gives. */
export const goodRecording: Recording = {
  version: 1,
  kind: 'panel',
  recordedAt: '2026-08-01T10:00:00.000Z',
  request: {
    method: 'POST',
    url: 'https://your-service.example/panel/render',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...fixtures.panelRequest, credential: '…' }),
  },
  response: {
    status: 200,
    headers: { 'content-type': 'application/json' },
    text: JSON.stringify(fixtures.panelResponse),
    bytes: 190,
  },
  failure: null,
  durationMs: 180,
};

/** What the check of a page gives that stands in a frame. */
export const goodPage: Recording = {
  ...goodRecording,
  kind: 'app',
  request: { method: 'GET', url: 'https://orders.example/', headers: { accept: 'text/html' }, body: '' },
  response: { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, text: '', bytes: 0 },
};

/** What a test of the document's first widget gives. */
export const goodRun: WidgetTest = { result: fixtures.widgetResults.crm, logs: ['4711 found'], durationMs: 420 };

/** A client whose server is an object in memory. Each call is noted by its name with what it was given. */
export function fakeClient({ calls, ...given }: FakeSettings = {}): {
  readonly client: SettingsClient;
  readonly records: FakeRecords;
  /** What was written, in order. */
  readonly sent: readonly (readonly unknown[])[];
} {
  const records: FakeRecords = { apps: [], installs: [], widgets: [], dashboardApps: [], ...given };
  const sent: unknown[][] = [];
  let made = 0;
  const newId = (): string => `new-${++made}`;
  const note = <Args extends readonly unknown[], Answer>(name: string, act: (...args: Args) => Answer) => {
    return async (...args: Args): Promise<Answer> => {
      sent.push([name, ...args]);
      return act(...args);
    };
  };
  const gone = (): never => {
    throw new RequestError('Nothing is there.', { failure: 'http', status: 404 });
  };
  const renew = <T>(list: readonly T[], is: (one: T) => boolean, change: object): readonly [readonly T[], T] => {
    const found = list.find(is) ?? gone();
    const renewed = { ...found, ...change };
    return [list.map((one) => (one === found ? renewed : one)), renewed];
  };
  const joined = (install: PanelInstall): PanelInstall => {
    const app = records.apps.find(({ _id }) => _id === install.appId) ?? gone();
    const version = app.versions.find(({ _id }) => _id === install.versionId) ?? gone();
    const { _id, schema, status } = version;
    return { ...install, app, version: { _id, schema, status } };
  };
  const setVersions = (appId: string, to: (app: PanelAppSettings) => Partial<PanelAppSettings>): PanelAppSettings => {
    const app = records.apps.find(({ _id }) => _id === appId) ?? gone();
    const [apps, changed] = renew(records.apps, ({ _id }) => _id === appId, to(app));
    records.apps = apps;
    return changed;
  };
  /** What an app's admins are told of one install from now on. */
  const tell = ({ _id, appId }: PanelInstall, hasCredential: boolean): void => {
    setVersions(appId, ({ installs = [] }) => ({
      installs: [...installs.filter((other) => other._id !== _id), { _id, hasCredential }],
    }));
  };
  const client: SettingsClient = {
    id: 'fake/acc-1',
    listPanelInstalls: async () => records.installs.map(joined),
    renderPanel: async () => ({ data: fixtures.panelResponse }),
    createPanelInstall: note(
      'createPanelInstall',
      (appId, versionId, { config = null, channelIds, status, credential }) => {
        const install = {
          _id: newId(),
          accountId: '64acc001',
          appId,
          versionId,
          config,
          channelIds,
          status,
        } as PanelInstall;
        records.installs = [...records.installs, install];
        tell(install, credential !== undefined);
        return joined(install);
      },
    ),
    updatePanelInstall: note('updatePanelInstall', ({ installId }, patch) => {
      // The credential is written and never read.
      const told = { ...patch, credential: undefined };
      const [installs, changed] = renew(records.installs, ({ _id }) => _id === installId, told);
      records.installs = installs;
      if (patch.credential !== undefined) tell(changed, patch.credential !== null);
      return joined(changed);
    }),
    deletePanelInstall: note('deletePanelInstall', ({ installId }) => {
      records.installs = records.installs.filter(({ _id }) => _id !== installId);
    }),
    connectPanelInstall: note('connectPanelInstall', () => ({ authorizationUrl: 'https://vendor.example/authorize' })),
    listPanelApps: async () => records.apps,
    createPanelApp: note('createPanelApp', (input) => {
      const app: PanelAppSettings = {
        ...input,
        _id: newId(),
        type: 'panel',
        accountId: '64acc001',
        liveVersionId: null,
        versions: [],
      };
      records.apps = [...records.apps, app];
      return app;
    }),
    updatePanelApp: note('updatePanelApp', (appId, patch) => setVersions(appId, () => patch)),
    deletePanelApp: note('deletePanelApp', (appId) => {
      records.apps = records.apps.filter(({ _id }) => _id !== appId);
      records.installs = records.installs.filter((install) => install.appId !== appId);
    }),
    createPanelVersion: note('createPanelVersion', (appId, { auth = null, ...input }) => {
      const version: PanelVersionSettings = {
        _id: newId(),
        appId,
        status: 'live',
        auth,
        hasClientSecret: auth !== null,
        ...input,
      };
      setVersions(appId, ({ versions, liveVersionId }) => ({
        versions: [...versions, version],
        liveVersionId: liveVersionId ?? version._id,
      }));
      return version;
    }),
    updatePanelVersion: note('updatePanelVersion', (appId, versionId, patch) => {
      const app = records.apps.find(({ _id }) => _id === appId) ?? gone();
      const [versions, changed] = renew(app.versions, ({ _id }) => _id === versionId, patch);
      setVersions(appId, () => ({ versions }));
      // As the reference host does: what was stored for one server goes to no other.
      const found = app.versions.find(({ _id }) => _id === versionId);
      const isMoved = originOf(found?.endpoint) !== originOf(changed.endpoint);
      const losing = isMoved ? records.installs.filter((install) => install.versionId === versionId) : [];
      for (const install of losing) tell(install, false);
      return { ...changed, cleared: losing.length };
    }),
    testPanel: async () => goodRecording,
    listWidgets: async () => records.widgets.map(({ id, name, active, order }) => ({ id, name, active, order })),
    runWidget: async () => ({ data: fixtures.widgetResults.crm }),
    getWidget: async (id) => records.widgets.find((widget) => widget.id === id) ?? gone(),
    createWidget: note('createWidget', (input) => {
      const widget = { id: newId(), active: true, order: records.widgets.length + 1, ...input };
      records.widgets = [...records.widgets, widget];
      return widget;
    }),
    updateWidget: note('updateWidget', (id, patch) => {
      const [widgets, changed] = renew(records.widgets, (widget) => widget.id === id, patch);
      records.widgets = widgets;
      return changed;
    }),
    deleteWidget: note('deleteWidget', (id) => {
      records.widgets = records.widgets.filter((widget) => widget.id !== id);
    }),
    testWidget: async () => goodRun,
    listDashboardApps: async () => records.dashboardApps,
    createDashboardApp: note('createDashboardApp', (input) => {
      const app: DashboardApp = { id: newId(), ...input };
      records.dashboardApps = [...records.dashboardApps, app];
      return app;
    }),
    updateDashboardApp: note('updateDashboardApp', (id, patch) => {
      const [apps, changed] = renew(records.dashboardApps, (app) => app.id === id, patch);
      records.dashboardApps = apps;
      return changed;
    }),
    deleteDashboardApp: note('deleteDashboardApp', (id) => {
      records.dashboardApps = records.dashboardApps.filter((app) => app.id !== id);
    }),
    checkDashboardApp: async () => goodPage,
    ...calls,
  };
  return { client, records, sent };
}

function originOf(endpoint: string | null | undefined): string | null {
  return endpoint && URL.canParse(endpoint) ? new URL(endpoint).origin : null;
}
