import type { AppHost } from './client.js';
import type { HostPort } from './hostPort.js';

/** The port's calls by the names that authors of apps use. */
export function appHost({ ready, supports, call, themes, locales }: HostPort): AppHost {
  return {
    ready,
    supports,
    followUpdates: (on = true) => call('updates', { on }),
    theme: () => call('theme'),
    locale: () => call('locale'),
    setHeight: (height) => call('height', { height }),
    openLink: (url) => call('openLink', { url }),
    notify: (message, options) => call('notify', { message, tone: options?.tone }),
    insertDraft: (text) => call('insertDraft', { text }),
    onThemeChange: themes.add,
    onLocaleChange: locales.add,
  };
}
