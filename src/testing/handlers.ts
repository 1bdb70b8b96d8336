import { delay, type HttpHandler, HttpResponse, http, type JsonBodyType } from 'msw';
import type {
  DashboardApp,
  PanelAppSettings,
  PanelInstall,
  PanelInstallInput,
  PanelInstallPatch,
  PanelInstallSettings,
  PanelTestInput,
  Recording,
  SidebarWidget,
  WidgetTest,
  WidgetTestInput,
} from '../wire/index.js';
import { adminHandlers } from './adminHandlers.js';
import { appHandlers } from './appHandlers.js';
import { type FaultOf, faultHandler, mismatched } from './faults.js';
import { fixtures } from './fixtures.js';
import { widgetHandlers } from './widgetHandlers.js';

/** What a render call answers: data, a status without a body, a text as it stands, or nothing at all. */
export type RenderReply =
  | { readonly data: unknown; readonly afterMs?: number }
  | {
      readonly status: number;
      /** The `code` of a problem document, as the reference host's. @default no body */
      readonly code?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly afterMs?: number;
    }
  | { readonly text: string; readonly afterMs?: number }
  | 'hang'
  | 'network-error';

/** What {@link createHandlers} takes. */
export interface HandlersOptions {
  /** Where the host is mounted; `*` is any origin. @default "*" */
  readonly baseUrl?: string;
  /** The account's installs. @default the document's "My CRM Panel" */
  readonly installs?: readonly PanelInstall[];
  /** The account's dashboard apps. @default the document's "Customer Orders" */
  readonly apps?: readonly DashboardApp[];
  /** The account's widgets. @default those of the document */
  readonly widgets?: readonly SidebarWidget[];
  /** Answers a run of a widget. @default what the document's scripts return */
  readonly runWidget?: (call: { readonly widgetId: string; readonly body: unknown }) => RenderReply;
  /** How the lists of panels, widgets and apps fare. @default they come */
  readonly lists?: 'fail' | 'hang';
  /** Answers a render call. @default the document's response */
  readonly render?: (call: { readonly appId: string; readonly body: unknown }) => RenderReply;
  /** The apps that the account's admins see. @default the document's "My CRM Panel" */
  readonly panelApps?: readonly PanelAppSettings[];
  /** Answers a test of a panel. @default `fixtures.panelRecording` */
  readonly testPanel?: (input: PanelTestInput) => Recording;
  /** Answers a test of a widget. @default `fixtures.widgetTest` */
  readonly testWidget?: (input: WidgetTestInput) => WidgetTest;
  /** Answers a look at a dashboard app's page. @default `fixtures.appRecording`, of the address asked for */
  readonly checkApp?: (url: string) => Recording;
  /** Lets requests fail; asked at each one, so that it can be switched. @default none */
  readonly faults?: FaultOf;
}

/** Mock Service Worker handlers for every path of the host: what is created and changed is kept in memory. */
export function createHandlers({
  baseUrl = '*',
  installs = [fixtures.panelInstall],
  apps = [fixtures.dashboardApp],
  widgets = fixtures.sidebarWidgets,
  runWidget = ({ widgetId }) => ({ data: Object(fixtures.widgetResults)[widgetId] ?? { title: '', items: [] } }),
  lists,
  render = () => ({ data: fixtures.panelResponse }),
  panelApps = [fixtures.panelApp],
  testPanel = () => fixtures.panelRecording,
  testWidget = () => fixtures.widgetTest,
  checkApp = (url) => ({ ...fixtures.appRecording, request: { ...fixtures.appRecording.request, url } }),
  faults = () => null,
}: HandlersOptions = {}): HttpHandler[] {
  const root = `${baseUrl}/api/accounts/:accountId/integration-app`;
  const stored = [...installs];
  const withoutCredential = new Set(
    panelApps.flatMap((app) => (app.installs ?? []).filter(isBare).map(({ _id }) => _id)),
  );
  const isList = /\/(install|sidebar-widgets|dashboard_apps)$/;
  const source = (request: Request, answer: RenderReply): Promise<Response> =>
    reply(
      faults(request) === 'mismatch' && typeof answer === 'object' && 'data' in answer
        ? { ...answer, data: mismatched(answer.data) }
        : answer,
    );
  return [
    faultHandler(baseUrl, faults),
    ...(lists
      ? [http.get(isList, () => (lists === 'fail' ? json({ title: 'Out of order' }, 503) : reply('hang')))]
      : []),
    ...appHandlers(`${baseUrl}/api/v1/accounts/:accountId/dashboard_apps`, apps, checkApp),
    ...widgetHandlers(`${baseUrl}/api/accounts/:accountId/sidebar-widgets`, widgets, testWidget),
    ...adminHandlers(root, { panelApps, installs: stored, withoutCredential, testPanel }),
    http.post(`${baseUrl}/api/accounts/:accountId/sidebar-widgets/:widgetId/run`, async ({ params, request }) =>
      source(request, runWidget({ widgetId: String(params['widgetId']), body: await request.clone().json() })),
    ),
    http.get(`${root}/install`, () => json(stored)),
    http.post(`${root}/:appId/render`, async ({ params, request }) =>
      source(request, render({ appId: String(params['appId']), body: await request.clone().json() })),
    ),
    http.post(`${root}/:appId/version/:versionId/install/`, async ({ params, request }) => {
      const { credential = null, ...input } = (await request.json()) as PanelInstallInput;
      const like = installs[0] ?? fixtures.panelInstall;
      const created: PanelInstall = {
        ...like,
        config: null,
        ...input,
        _id: `64inst${stored.length + 1}`,
        appId: String(params['appId']),
        versionId: String(params['versionId']),
      };
      stored.push(created);
      if (credential === null) withoutCredential.add(created._id);
      return json(created, 201);
    }),
    http.post(`${root}/:appId/version/:versionId/install/:installId/connect`, () =>
      json({ authorizationUrl: 'https://accounts.mycrm.com/oauth/authorize?state=sample' }, 201),
    ),
    http.patch(`${root}/:appId/version/:versionId/install/:installId`, async ({ params, request }) => {
      const index = stored.findIndex(({ _id }) => _id === params['installId']);
      const before = stored[index];
      if (!before) return json({ type: 'about:blank', title: 'Not found', status: 404, code: 'not_found' }, 404);
      const { credential, ...patch } = (await request.json()) as PanelInstallPatch;
      const after: PanelInstall = { ...before, ...patch };
      stored[index] = after;
      if (credential === null) withoutCredential.add(after._id);
      else if (credential !== undefined) withoutCredential.delete(after._id);
      return json(after);
    }),
  ];
}

/** {@link createHandlers} with its defaults: the documents' panel and dashboard app, and the document's response to every render call. */
export const handlers: HttpHandler[] = createHandlers();

async function reply(answer: RenderReply): Promise<Response> {
  if (answer === 'network-error') return HttpResponse.error();
  if (answer === 'hang') await delay('infinite');
  if (typeof answer !== 'object') return HttpResponse.error();
  if (answer.afterMs) await delay(answer.afterMs);
  if ('data' in answer) return json(answer.data);
  if ('text' in answer) return new Response(answer.text, { headers: { 'content-type': 'application/json' } });
  const { status, code, headers } = answer;
  return code ? json({ status, code }, status) : new Response(null, { status, headers });
}

function json(body: unknown, status = 200): Response {
  return HttpResponse.json(body as JsonBodyType, { status });
}

function isBare({ hasCredential }: PanelInstallSettings): boolean {
  return !hasCredential;
}
