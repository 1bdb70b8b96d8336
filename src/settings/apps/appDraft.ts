import type { SettingsMessages } from '../../internal/settingsMessages.js';
import {
  type AppPermission,
  type DashboardApp,
  type DashboardAppInput,
  type DashboardAppScope,
  type DashboardAppSettings,
  faultsOfApp,
} from '../../wire/index.js';
import type { FieldPlaces, FormFault } from '../form/faults.js';

/** A dashboard app as its form has it: every setting said, and no member within another. */
export interface AppDraft {
  readonly title: string;
  readonly urls: readonly string[];
  readonly placement: string;
  readonly permissions: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly contextUpdates: string;
  readonly placeholders: boolean;
  readonly messages: string;
  readonly email: boolean;
  readonly phone: boolean;
  readonly customAttributes: boolean;
  readonly requestKey: string;
}

/** Where the members of an app stand in the form. */
export const appPlaces: FieldPlaces = {
  '/title': 'title',
  '/content': 'urls',
  '/x-deskside/placement': 'placement',
  '/x-deskside/permissions': 'permissions',
  '/x-deskside/allowedOrigins': 'allowedOrigins',
  '/x-deskside/contextUpdates': 'contextUpdates',
  '/x-deskside/placeholders': 'placeholders',
  '/x-deskside/scope': 'messages',
  '/x-deskside/requestKey': 'requestKey',
};

/** What the form shows of an app; of none, what a new one begins with. */
export function draftOfApp(app?: DashboardApp): AppDraft {
  const settings = app?.['x-deskside'] ?? {};
  const scope = settings.scope ?? {};
  return {
    title: app?.title ?? '',
    urls: app?.content.map(({ url }) => url) ?? [''],
    placement: settings.placement ?? 'tab',
    permissions: settings.permissions ?? [],
    allowedOrigins: settings.allowedOrigins ?? [],
    contextUpdates: settings.contextUpdates ?? 'on-request',
    placeholders: settings.placeholders ?? false,
    messages: scope.messages ?? 'all',
    email: scope.email ?? true,
    phone: scope.phone ?? true,
    customAttributes: scope.customAttributes ?? true,
    requestKey: settings.requestKey ?? '',
  };
}

/** What is sent of a form: only settings that differ from what holds without them. */
export function appInput(draft: AppDraft): DashboardAppInput {
  const scope: DashboardAppScope = {
    ...(draft.messages !== 'all' && { messages: draft.messages as 'public' | 'none' }),
    ...(!draft.email && { email: false }),
    ...(!draft.phone && { phone: false }),
    ...(!draft.customAttributes && { customAttributes: false }),
  };
  const settings: DashboardAppSettings = {
    ...(draft.placement !== 'tab' && { placement: draft.placement as 'sidebar' }),
    ...(draft.permissions.length > 0 && { permissions: draft.permissions as readonly AppPermission[] }),
    ...(draft.allowedOrigins.length > 0 && { allowedOrigins: draft.allowedOrigins.map((origin) => origin.trim()) }),
    ...(draft.contextUpdates !== 'on-request' && { contextUpdates: draft.contextUpdates as 'on-change' }),
    ...(draft.placeholders && { placeholders: true }),
    ...(Object.keys(scope).length > 0 && { scope }),
    ...(draft.requestKey !== '' && { requestKey: draft.requestKey }),
  };
  return {
    title: draft.title.trim(),
    content: draft.urls.map((url) => ({ type: 'frame' as const, url: url.trim() })),
    'x-deskside': settings,
  };
}

/** What keeps an app from being saved, as far as a browser can know. */
export function faultsOfDraft(draft: AppDraft, messages: SettingsMessages): readonly FormFault[] {
  const said: Readonly<Record<string, string>> = {
    'app.url': messages.appUrlFault,
    'app.origin': messages.appOriginFault,
    'app.permission': messages.appPermissionFault,
  };
  return [
    ...(draft.title.trim() === '' ? [{ field: 'title', message: messages.nameMissing }] : []),
    ...faultsOfApp(appInput(draft)).map(({ code, path }) => ({
      field: fieldOf(path),
      message: said[code] ?? messages.appSettingFault,
    })),
  ];
}

/** Addresses stand one below another, so a fault names which. */
function fieldOf(path: string): string | null {
  const place = Object.keys(appPlaces).find((start) => path.startsWith(start));
  return place === undefined ? null : (appPlaces[place] ?? null);
}

/** Which of the addresses cannot be used. */
export function isUsable(url: string): boolean {
  return faultsOfApp({ content: [{ type: 'frame', url: url.trim() }] }).length === 0;
}

/** Which of the allowed origins is one. */
export function isUsableOrigin(origin: string): boolean {
  return faultsOfApp({ content: [], 'x-deskside': { allowedOrigins: [origin.trim()] } }).length === 0;
}
