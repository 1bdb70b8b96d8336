import { isAppPermission } from './appPermissions.js';
import { isAppOrigin, readAppUrl } from './appUrl.js';
import type { DashboardApp, DashboardAppScope } from './dashboardApp.js';
import { pointer } from './diagnostic.js';
import { excerpt, isObject, kindOf } from './value.js';

/** One thing that an app may not be, by the member where it stands. */
export interface AppFault {
  readonly code: 'app.url' | 'app.permission' | 'app.origin' | 'app.own-origin' | 'app.setting';
  /** JSON Pointer (RFC 6901) into the record. */
  readonly path: string;
  /** What was found, as the end of a sentence; names the value. */
  readonly about: string;
}

/**
 * What keeps an app from being shown: an address that is not safe to load, a permission that is not on the closed list,
 * an allowed origin that is none, a setting that does not exist. The server refuses it where it is configured, the
 * frame where it would be shown.
 */
export function faultsOfApp({
  content,
  'x-deskside': settings = {},
}: Pick<DashboardApp, 'content' | 'x-deskside'>): readonly AppFault[] {
  const at = (...keys: (string | number)[]): string => pointer('x-deskside', ...keys);
  const {
    permissions = [],
    allowedOrigins = [],
    placement,
    contextUpdates,
    scope,
    requestKey,
    placeholders,
  } = settings;
  return [
    ...content.flatMap(({ url }, index): AppFault[] => {
      const read = readAppUrl(url);
      if (read.kind === 'usable') return [];
      return [{ code: 'app.url', path: pointer('content', index, 'url'), about: `“${excerpt(url)}” ${read.why}` }];
    }),
    ...listFaults(permissions, isAppPermission, 'app.permission', at('permissions')),
    ...listFaults(
      allowedOrigins,
      (origin) => typeof origin === 'string' && isAppOrigin(origin),
      'app.origin',
      at('allowedOrigins'),
    ),
    ...settingFaults('placement', placement, ['tab', 'sidebar']),
    ...settingFaults('contextUpdates', contextUpdates, ['on-request', 'on-change']),
    ...settingFaults('placeholders', placeholders, [true, false]),
    ...scopeFaults(scope),
    ...(requestKey === undefined ||
    (typeof requestKey === 'string' && requestKey.length > 0 && requestKey.length <= 200)
      ? []
      : [settingFault('requestKey', requestKey)]),
  ];
}

function listFaults(
  list: unknown,
  isGood: (entry: unknown) => boolean,
  code: 'app.permission' | 'app.origin',
  path: string,
): AppFault[] {
  if (!Array.isArray(list)) return [{ code, path, about: `${kindOf(list)} is no list` }];
  return list.flatMap((entry: unknown, index): AppFault[] =>
    isGood(entry) ? [] : [{ code, path: `${path}/${index}`, about: `“${excerpt(entry)}”` }],
  );
}

function scopeFaults(scope: unknown): AppFault[] {
  if (scope === undefined) return [];
  if (!isObject(scope)) return [settingFault('scope', scope)];
  const { messages, email, phone, customAttributes } = scope as DashboardAppScope;
  return [
    ...settingFaults('scope.messages', messages, ['all', 'public', 'none']),
    ...settingFaults('scope.email', email, [true, false]),
    ...settingFaults('scope.phone', phone, [true, false]),
    ...settingFaults('scope.customAttributes', customAttributes, [true, false]),
  ];
}

function settingFaults(name: string, value: unknown, allowed: readonly unknown[]): AppFault[] {
  return value === undefined || allowed.includes(value) ? [] : [settingFault(name, value)];
}

function settingFault(name: string, value: unknown): AppFault {
  const about = `${name} is ${typeof value === 'string' ? `“${excerpt(value)}”` : kindOf(value)}`;
  return { code: 'app.setting', path: pointer('x-deskside', ...name.split('.')), about };
}
