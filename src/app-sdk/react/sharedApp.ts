import {
  type AppContext,
  type AppHost,
  createDashboardApp,
  type DashboardAppClient,
  DashboardAppError,
  type DashboardAppOptions,
} from '../index.js';

/** What {@link useAppContext} takes. */
export type AppContextOptions = Pick<DashboardAppOptions, 'hostOrigins' | 'timeoutMs'>;

/** What {@link useAppContext} gives; the same object until something is another one. */
export type AppContextState = AppConnection &
  (
    | { readonly status: 'waiting'; readonly context: undefined }
    /** The newest context that the helpdesk has told. */
    | { readonly status: 'ready'; readonly context: AppContext }
  );

/** What can be asked, whatever has come. */
interface AppConnection {
  /** What a Deskside host can be asked for. */
  readonly host: AppHost;
  /** Asks for the context anew. */
  readonly refresh: () => Promise<AppContext>;
}

/** One client for all components of the page. */
export interface SharedApp {
  /** As before anything was heard: what a server writes. */
  readonly first: AppContextState;
  newest(): AppContextState;
  /** The client begins with the first who follows and ends with the last. */
  follow(onChange: () => void): () => void;
  /** Ends a client that nobody follows any more. Throws when somebody does. */
  makeRoom(): void;
}

// By options, so that no component is told by hosts that it does not name.
const apps = new Map<string, SharedApp>();

// A Deskside host holds one connection for each frame: a second one would silence the first.
let connected: SharedApp | undefined;

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
  const connection: AppConnection = { host: hostOf(open, () => client), refresh: () => open().refresh() };
  const first: AppContextState = { ...connection, status: 'waiting', context: undefined };
  let newest: AppContextState = first;

  function open(): DashboardAppClient {
    if (client) return client;
    connected?.makeRoom();
    connected = app;
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
    newest = context ? { ...connection, status: 'ready', context } : { ...first };
    for (const follower of followers) follower();
  }

  function close(): void {
    clearTimeout(closing);
    client?.close();
    client = undefined;
    connected = undefined;
    newest = first;
  }

  const app: SharedApp = {
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
    makeRoom() {
      if (followers.size === 0) return close();
      const message =
        'useAppContext was called with other options before. A frame has one connection: use the same ones.';
      throw new DashboardAppError('invalid', message);
    },
  };
  return app;
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
