import type { SettingsMessages } from '../../internal/settingsMessages.js';
import type { AppPermission } from '../../wire/index.js';

/** The message that names each permission in the form. */
export const permissionWords = {
  camera: 'mayCamera',
  'clipboard-read': 'mayClipboardRead',
  'clipboard-write': 'mayClipboardWrite',
  downloads: 'mayDownloads',
  fullscreen: 'mayFullscreen',
  geolocation: 'mayGeolocation',
  microphone: 'mayMicrophone',
  'popups-escape': 'mayPopupsEscape',
  'storage-access': 'mayStorageAccess',
} as const satisfies Readonly<Record<AppPermission, keyof SettingsMessages>>;
