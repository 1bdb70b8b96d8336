import {
  type AppFault,
  type DashboardAppContent,
  diagnostic,
  explainDiagnostic,
  faultsOfApp,
  pointer,
  readAppUrl,
} from '../wire/index.js';
import { type BodyFault, maxFaults } from './faults.js';
import type { DashboardAppChanges } from './store/dashboardApps.js';

/** Where the helpdesk's own pages are: where the request went, and what the host was told. */
export interface OwnPlaces {
  readonly request: Request;
  readonly origins: readonly string[];
}

const phrases: Readonly<Record<AppFault['code'], (about: string) => string>> = {
  'app.url': (about) => `cannot be loaded, as ${about}`,
  'app.permission': (about) => `is ${about}, which does not exist or is never given`,
  'app.origin': (about) => `is ${about}, which is no origin`,
  'app.own-origin': (about) => `is on the helpdesk’s own origin ${about}, where a sandbox protects nothing`,
  'app.setting': (about) => `is not one that exists: ${about}`,
};

/** What keeps an app from being saved, each with its cure: all that would keep it from being shown. */
export function faultsOfConfiguredApp(app: DashboardAppChanges, places: OwnPlaces): readonly BodyFault[] {
  const content = app.content ?? [];
  const settings = app['x-deskside'] ?? {};
  return [...faultsOfApp({ content, 'x-deskside': settings }), ...ownOriginFaults(content, settings, places)]
    .slice(0, maxFaults)
    .map(({ code, path, about }) => ({ path, message: `${phrases[code](about)}. ${cureOf(code)}` }));
}

function ownOriginFaults(
  content: readonly DashboardAppContent[],
  { allowedOrigins = [] }: NonNullable<DashboardAppChanges['x-deskside']>,
  places: OwnPlaces,
): AppFault[] {
  const addresses = [
    ...content.map(({ url }, index) => ({ path: pointer('content', index, 'url'), url })),
    ...allowedOrigins.map((url, index) => ({ path: pointer('x-deskside', 'allowedOrigins', index), url })),
  ];
  return addresses.flatMap(({ path, url }): AppFault[] => {
    const read = readAppUrl(url);
    if (read.kind === 'refused' || !isOwnOrigin(read.origin, places)) return [];
    return [{ code: 'app.own-origin', path, about: read.origin }];
  });
}

function isOwnOrigin(origin: string, { request, origins }: OwnPlaces): boolean {
  // By host and not by scheme: behind a proxy that ends TLS, the request says http: where the pages say https:.
  return origins.includes(origin) || new URL(origin).host === new URL(request.url).host;
}

/** The cure that the frame gives too, without its full stop. */
function cureOf(code: AppFault['code']): string {
  return (explainDiagnostic(diagnostic(code, '')).hint ?? '').replace(/\.$/, '');
}
