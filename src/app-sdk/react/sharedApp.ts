import {
  type AppContext,
  type AppHost,
  createDashboardApp,
  type DashboardAppClient,
  type DashboardAppOptions,
} from '../index.js';

/** What {@link useAppContext} takes. */
export type AppContextOptions = Pick<DashboardAppOptions, 'hostOrigins' | 'timeoutMs'>;

/** What {@link useAppContext} gives; the same object until something is another one. */
export interface AppContextState {
  /** The newest one; `undefined` as long as `status` is `"waiting"`. */
  readonly context: AppContext | undefined;
  readonly status: 'waiting' | 'ready';
  /** What a Deskside host can be asked for. */
  readonly host: AppHost;
  /** Asks for the context anew. */
  readonly refresh: () => Promise<AppContext>;
}

/** One client for all components that give the same options. */
export interface SharedApp {
  /** As before anything was heard: what a server writes. */
  readonly first: AppContextState;
  newest(): AppContextState;
  /** The client begins with the first who follows and ends with the last. */
  follow(onChange: () => void): () => void;
}

// Every client is a question to the host. By options, so that no component is told by hosts that it does not name.
const apps = new Map<string, SharedApp>();

/** The page's app for these options. Nothing is asked before somebody follows it. */
export function sharedApp({ hostOrigins, timeoutMs }: AppContextOptions): SharedApp {
  const key = JSON.stringify([hostOrigins, timeoutMs]);
  const app = apps.get(key) ?? makeApp({ hostOrigins, timeoutMs });
  apps.set(key, app);
  return app;
}

function makeApp(options: AppContextOptions): SharedApp {
  const followers = new Set<() => void>();
  let client: DashboardAppClient | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const first: AppContextState = {
    context: undefined,
    status: 'waiting',
    host: hostOf(open, () => client),
    refresh: () => open().refresh(),
  };
  let newest = first;

  function open(): DashboardAppClient {
    if (client) return client;
    const opened = createDashboardApp({ ...options, onContext: show });
    client = opened;
    // What the host offers is known from here on.
    opened.host.ready.then(
      () => client === opened && show(),
      () => {},
    );
    return opened;
  }

  function show(): void {
    const context = client?.context;
    newest = { ...first, context, status: context ? 'ready' : 'waiting' };
    for (const follower of followers) follower();
  }

  function close(): void {
    client?.close();
    client = undefined;
    newest = first;
  }

  return {
    first,
    newest: () => newest,
    follow(onChange) {
      clearTimeout(closing);
      open();
      const follower = (): void => onChange();
      followers.add(follower);
      return () => {
        followers.delete(follower);
        // Not at once: Strict Mode, and a step to another view, come straight back and need not ask again.
        if (followers.size === 0) closing = setTimeout(close);
      };
    },
  };
}

/** A host that stays the same object, whichever client there is. It may be called before the first effect has run. */
function hostOf(open: () => DashboardAppClient, opened: () => DashboardAppClient | undefined): AppHost {
  return {
    get ready() {
      return open().host.ready;
    },
    supports: (method) => opened()?.host.supports(method) ?? false,
    followUpdates: (on) => open().host.followUpdates(on),
    theme: () => open().host.theme(),
    locale: () => open().host.locale(),
    setHeight: (px) => open().host.setHeight(px),
    openLink: (url) => open().host.openLink(url),
    notify: (message, options) => open().host.notify(message, options),
    insertDraft: (text) => open().host.insertDraft(text),
    onThemeChange: (listener) => open().host.onThemeChange(listener),
    onLocaleChange: (listener) => open().host.onLocaleChange(listener),
  };
}
