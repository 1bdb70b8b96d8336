import type { AppLocale, AppMethod, AppNotice, AppTheme } from '../bridge/index.js';
import type { AppContext } from './types.js';

/** Ends what began with the call that gave it. */
export type Stop = () => void;

/** What `createDashboardApp` takes. */
export interface DashboardAppOptions {
  /** Told of the context when it comes and whenever it is another one. */
  readonly onContext?: (context: AppContext) => void;
  /**
   * The helpdesks that are asked and believed, as `"https://desk.example"`. Any site can put the page into a frame: a page
   * that acts on what it is told names its hosts.
   *
   * @default "*" any host
   */
  readonly hostOrigins?: string | readonly string[];
  /** How long each promise waits for an answer, in milliseconds. @default 5000 */
  readonly timeoutMs?: number;
  /** Another window than the page's own, for tests. */
  readonly window?: Window;
}

/** Which kind of host the page is in, and what it can be asked for. */
export type HostInfo =
  | { readonly kind: 'deskside'; readonly methods: readonly AppMethod[] }
  /** Chatwoot and all that speak like it: they tell the context and nothing else. */
  | { readonly kind: 'classic' };

/**
 * What the page can ask of a Deskside host. Every promise rejects with a `DashboardAppError`: `unsupported` in a classic
 * host and where the helpdesk does not offer it, `timeout`, `refused`, `invalid`, `busy` or `closed`.
 */
export interface AppHost {
  /** Settles when the host is known: `classic` one second after a classic context, or when nothing came in time. */
  readonly ready: Promise<HostInfo>;
  /** Whether the host offers this. False until it is known. */
  supports(method: AppMethod): boolean;
  /** Begins to be told of every change of context, theme and locale, or ends it. @param on - `true` by default */
  followUpdates(on?: boolean): Promise<void>;
  /** How the helpdesk looks at the moment. */
  theme(): Promise<AppTheme>;
  /** The agent's language and time zone. */
  locale(): Promise<AppLocale>;
  /** Asks for a frame of this height, in CSS pixels; the host holds it within bounds of its own. */
  setHeight(px: number): Promise<void>;
  /** Opens a link in a new tab: `http:`, `https:`, `mailto:` or `tel:`. */
  openLink(url: string): Promise<void>;
  /** Says a short word to the agent. */
  notify(message: string, options?: Pick<AppNotice, 'tone'>): Promise<void>;
  /** Puts text into the reply that the agent is writing. Nothing is sent. */
  insertDraft(text: string): Promise<void>;
  /** Told when the theme is another one, after `followUpdates`. */
  onThemeChange(listener: (theme: AppTheme) => void): Stop;
  /** Told when the locale is another one, after `followUpdates`. */
  onLocaleChange(listener: (locale: AppLocale) => void): Stop;
}

/** The page's side of the connection to its helpdesk. */
export interface DashboardAppClient {
  /** The newest one; `undefined` until the first has come. */
  readonly context: AppContext | undefined;
  /** Calls the listener with the newest context, at once if there is one, and with every other one after it. */
  onContext(listener: (context: AppContext) => void): Stop;
  /** Asks for the context anew. */
  refresh(): Promise<AppContext>;
  readonly host: AppHost;
  /** Ends the connection: no listener, timer or port is left, and what is open rejects with `closed`. */
  close(): void;
}
