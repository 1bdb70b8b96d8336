import { type HttpHandler, HttpResponse, http, type JsonBodyType } from 'msw';
import {
  isObject,
  own,
  type PanelAppInput,
  type PanelAppPatch,
  type PanelAppSettings,
  type PanelInstall,
  type PanelTestInput,
  type PanelVersionInput,
  type PanelVersionPatch,
  type PanelVersionSettings,
  type Recording,
} from '../wire/index.js';

/** What {@link adminHandlers} works on. */
export interface AdminRecords {
  /** Apps, in the order of the list. */
  readonly panelApps: readonly PanelAppSettings[];
  /** The installs of the account, which those for agents list: here one is taken away. */
  readonly installs: PanelInstall[];
  /** The installs of which an admin is told that no credential is stored. Those for agents add to it, and take away. */
  readonly withoutCredential: Set<string>;
  /** Answers a test of a panel. */
  readonly testPanel: (input: PanelTestInput) => Recording;
}

const json = (body: unknown, status = 200): Response => HttpResponse.json(body as JsonBodyType, { status });
const problem = (status: number, code: string, errors?: unknown): Response =>
  json({ type: `urn:deskside:problem:${code}`, title: code, status, code, errors }, status);
const nothing = (): Response => new Response(null, { status: 204 });

/** Handlers for apps, versions and tests of panels. @param root - `…/integration-app` */
export function adminHandlers(
  root: string,
  { panelApps, installs, withoutCredential, testPanel }: AdminRecords,
): HttpHandler[] {
  const stored = new Map(panelApps.map((app) => [app._id, app]));
  let made = 0;
  /** An app with what is known of its installs. */
  const told = (app: PanelAppSettings): PanelAppSettings => {
    const ours = installs.filter(({ appId }) => appId === app._id);
    return { ...app, installs: ours.map(({ _id }) => ({ _id, hasCredential: !withoutCredential.has(_id) })) };
  };
  /** Changes an app of the account, and gives what `change` answers. */
  const ofAccount = (id: unknown, change: (app: PanelAppSettings) => Response): Response => {
    const app = stored.get(String(id));
    if (!app) return problem(404, 'not_found');
    return app.accountId === null ? problem(403, 'forbidden') : change(app);
  };
  return [
    http.get(`${root}/apps`, () => json([...stored.values()].map(told))),
    http.post(`${root}/apps`, async ({ request, params }) => {
      const input = (await request.json()) as PanelAppInput;
      if (!input.name?.trim()) return problem(400, 'bad_request', [{ path: '/name', message: 'must not be empty' }]);
      made += 1;
      const app: PanelAppSettings = {
        icon: null,
        description: null,
        ...input,
        _id: `64app9${made}`,
        type: 'panel',
        liveVersionId: null,
        accountId: String(params['accountId']),
        versions: [],
      };
      stored.set(app._id, app);
      return json(told(app), 201);
    }),
    http.patch(`${root}/apps/:appId`, async ({ request, params }) => {
      const patch = (await request.json()) as PanelAppPatch;
      return ofAccount(params['appId'], (app) => {
        const after = { ...app, ...patch };
        stored.set(app._id, after);
        return json(told(after));
      });
    }),
    http.delete(`${root}/apps/:appId`, ({ params }) =>
      ofAccount(params['appId'], (app) => {
        stored.delete(app._id);
        keep(installs, ({ appId }) => appId !== app._id);
        return nothing();
      }),
    ),
    http.post(`${root}/apps/:appId/versions`, async ({ request, params }) => {
      const input = (await request.json()) as PanelVersionInput;
      return ofAccount(params['appId'], (app) => {
        made += 1;
        const blank = {
          _id: `64ver9${made}`,
          appId: app._id,
          endpoint: null,
          schema: null,
          auth: null,
          hasClientSecret: false,
        };
        const version = changed({ ...blank, status: 'live' }, input);
        const liveVersionId = app.liveVersionId ?? version._id;
        stored.set(app._id, { ...app, liveVersionId, versions: [...app.versions, version] });
        return json(version, 201);
      });
    }),
    http.patch(`${root}/apps/:appId/versions/:versionId`, async ({ request, params }) => {
      const patch = (await request.json()) as PanelVersionPatch;
      return ofAccount(params['appId'], (app) => {
        const before = app.versions.find(({ _id }) => _id === params['versionId']);
        if (!before) return problem(404, 'not_found');
        const after = changed(before, patch);
        stored.set(app._id, { ...app, versions: app.versions.map((one) => (one === before ? after : one)) });
        const isMoved = originOf(before.endpoint) !== originOf(after.endpoint);
        const losing = isMoved ? installs.filter(({ versionId }) => versionId === after._id) : [];
        for (const { _id } of losing) withoutCredential.add(_id);
        return json({ ...after, cleared: losing.length });
      });
    }),
    http.delete(`${root}/:appId/version/:versionId/install/:installId`, ({ params }) => {
      const before = installs.length;
      keep(installs, ({ _id }) => _id !== params['installId']);
      return installs.length < before ? nothing() : problem(404, 'not_found');
    }),
    http.post(`${root}/test`, async ({ request }) => json(testPanel((await request.json()) as PanelTestInput))),
  ];
}

/** A version after a change: its client's secret is kept, and not answered. */
function changed(version: PanelVersionSettings, { auth, ...patch }: PanelVersionPatch): PanelVersionSettings {
  if (auth === undefined) return { ...version, ...patch };
  const oauth2 = own(auth, 'oauth2');
  if (!isObject(auth) || !isObject(oauth2)) return { ...version, ...patch, auth, hasClientSecret: false };
  const { clientSecret, ...shown } = oauth2;
  const hasClientSecret = Boolean(clientSecret) || version.hasClientSecret;
  return { ...version, ...patch, auth: { ...auth, oauth2: shown }, hasClientSecret };
}

function originOf(endpoint: string | null): string | null {
  return endpoint !== null && URL.canParse(endpoint) ? new URL(endpoint).origin : null;
}

/** Takes away, in place, what does not pass. */
function keep<T>(list: T[], passes: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(passes));
}
