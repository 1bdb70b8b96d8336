/** The version of what host and app say to each other over a port. */
export const portProtocol = 1;

/**
 * What an app can ask its host for. A host offers only those that the helpdesk has given a handler for: it names them in
 * its `welcome`.
 */
export type AppMethod = 'refresh' | 'updates' | 'theme' | 'locale' | 'height' | 'openLink' | 'notify' | 'insertDraft';

/** Why a call failed. */
export type AppErrorCode =
  /** The host does not offer this. */
  | 'unsupported'
  /** No answer came in time. */
  | 'timeout'
  /** The helpdesk's own handler said no, or failed. */
  | 'refused'
  /** The call's parameters do not fit. */
  | 'invalid'
  /** More calls came than the host answers; try again in a second. */
  | 'busy'
  /** The connection was ended by the app itself. */
  | 'closed';

/** What each call takes. */
export interface AppCallParams {
  refresh: undefined;
  /** Whether to be told of every change of the context, and of theme and locale. */
  updates: { readonly on: boolean };
  theme: undefined;
  locale: undefined;
  /** The page's height in CSS pixels; held within the host's bounds. */
  height: { readonly height: number };
  openLink: { readonly url: string };
  notify: AppNotice;
  insertDraft: { readonly text: string };
}

/** What each call answers. */
export interface AppCallValues {
  /** The text of the newest `appContext` message. */
  refresh: string;
  updates: undefined;
  theme: AppTheme;
  locale: AppLocale;
  height: undefined;
  openLink: undefined;
  notify: undefined;
  insertDraft: undefined;
}

/** How the helpdesk looks at the moment. */
export interface AppTheme {
  readonly colorScheme: 'light' | 'dark';
  /** The values of the `--deskside-*` tokens by name: `{ "--deskside-color-text": "#1b1f24", … }`. */
  readonly tokens: Readonly<Record<string, string>>;
}

/** The language and time zone of the agent. */
export interface AppLocale {
  /** BCP 47 tag, such as `"en-GB"`. */
  readonly locale: string;
  /** IANA name, such as `"Asia/Kolkata"`. */
  readonly timeZone: string;
}

/** A short word to the agent. */
export interface AppNotice {
  readonly message: string;
  /** @default "info" */
  readonly tone?: 'info' | 'success' | 'warning' | 'danger';
}

/** From the app, over its port. */
export interface AppCall<Method extends AppMethod = AppMethod> {
  readonly type: 'call';
  /** Told back in the answer. */
  readonly id: number;
  readonly method: Method;
  readonly params?: AppCallParams[Method];
}

/** From the host, over the app's port. */
export type HostMessage =
  /** The first one: which protocol, and what can be asked for. */
  | { readonly type: 'welcome'; readonly protocol: number; readonly methods: readonly AppMethod[] }
  /** The text of an `appContext` message, as a classic app gets it. */
  | { readonly type: 'context'; readonly context: string }
  /** After `updates`: the theme or the locale is another one. */
  | { readonly type: 'changed'; readonly method: 'theme'; readonly value: AppTheme }
  | { readonly type: 'changed'; readonly method: 'locale'; readonly value: AppLocale }
  | { readonly type: 'answer'; readonly id: number; readonly ok: true; readonly value?: unknown }
  | {
      readonly type: 'answer';
      readonly id: number;
      readonly ok: false;
      readonly code: AppErrorCode;
      readonly message: string;
    };
