/**
 * What a dashboard app may be allowed beyond scripts, forms and popups of its own origin. The list is closed: steering
 * the helpdesk's own page and blocking dialogs are not on it.
 */
export type AppPermission =
  | 'camera'
  | 'clipboard-read'
  | 'clipboard-write'
  | 'downloads'
  | 'fullscreen'
  | 'geolocation'
  | 'microphone'
  | 'popups-escape'
  | 'storage-access';

/** Those that are tokens of the `sandbox` attribute; the others are features of `allow`. */
const sandboxTokens: ReadonlyMap<string, string> = new Map([
  ['downloads', 'allow-downloads'],
  ['popups-escape', 'allow-popups-to-escape-sandbox'],
  ['storage-access', 'allow-storage-access-by-user-activation'],
]);

/** Every permission that there is, for forms. */
export const appPermissions: readonly AppPermission[] = [
  'camera',
  'clipboard-read',
  'clipboard-write',
  'downloads',
  'fullscreen',
  'geolocation',
  'microphone',
  'popups-escape',
  'storage-access',
];

/** Whether a token is on the closed list. */
export function isAppPermission(token: unknown): token is AppPermission {
  return (appPermissions as readonly unknown[]).includes(token);
}

/** The `sandbox` attribute of a dashboard app's frame. */
export function sandboxOf(permissions: readonly AppPermission[]): string {
  const more = permissions.flatMap((permission) => sandboxTokens.get(permission) ?? []);
  return ['allow-scripts allow-same-origin allow-forms allow-popups', ...new Set(more)].join(' ');
}

/** The `allow` attribute of a dashboard app's frame (Permissions Policy): each feature for the frame's own origin. */
export function allowOf(permissions: readonly AppPermission[]): string {
  return [...new Set(permissions.filter((permission) => !sandboxTokens.has(permission)))].join('; ');
}
