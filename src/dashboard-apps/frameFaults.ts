import {
  type AppFault,
  type AppPermission,
  type DashboardApp,
  faultsOfApp,
  isAppOrigin,
  readAppUrl,
} from '../wire/index.js';

/** What stands in the place of an app's own settings. */
export interface AppOverrides {
  readonly permissions?: readonly AppPermission[] | undefined;
  readonly allowedOrigins?: readonly string[] | undefined;
}

/**
 * What keeps an app from being shown on a page: everything that its record may not hold, and the page's own origin,
 * where the page inside could take off its sandbox.
 *
 * @param hostOrigin - the origin of the page that shows it; left out where it is not known, as on a server
 */
export function frameFaults(
  app: DashboardApp,
  { permissions, allowedOrigins }: AppOverrides,
  hostOrigin: string | undefined,
): readonly AppFault[] {
  const settings = app['x-deskside'] ?? {};
  const given = { ...app, 'x-deskside': { ...settings, ...(permissions && { permissions }) } };
  // The helpdesk itself may write "*"; a record may not.
  const origins = allowedOrigins ?? settings.allowedOrigins ?? [];
  return [
    ...faultsOfApp(given),
    ...(allowedOrigins ?? []).flatMap((origin, index): AppFault[] =>
      origin === '*' || isAppOrigin(origin)
        ? []
        : [{ code: 'app.origin', path: `/allowedOrigins/${index}`, about: `“${origin.slice(0, 80)}”` }],
    ),
    ...[...app.content.map(({ url }) => originOf(url)), ...(Array.isArray(origins) ? origins : [])]
      .filter((origin) => origin !== undefined && origin === hostOrigin)
      .slice(0, 1)
      .map((origin): AppFault => ({ code: 'app.own-origin', path: '/content', about: `“${origin}”` })),
  ];
}

function originOf(url: string): string | undefined {
  const read = readAppUrl(url.replace(/\{\{[^}]*\}\}/g, 'x'));
  return read.kind === 'usable' ? read.origin : undefined;
}
