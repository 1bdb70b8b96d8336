import type { HostKey } from './keys/keyring.js';
import type { RateLimit } from './operations/rateLimit.js';
import type { PythonRunner } from './pythonRunner.js';
import type { AnswerChecker } from './render/answerChecker.js';
import type { Store } from './store/createStore.js';
import type { Vault } from './vault.js';
import type { LoadWidgetContext, WidgetFunction } from './widgets/source.js';

/**
 * What a request wants to do: list installs, show a panel, create and change installs; manage the apps of panels and
 * their versions, test them, and delete installs (`panels:write`); see dashboard apps, or create,
 * change and delete them, and look at a page before; list sidebar widgets, run one, or create, change, test and delete them. Reading a widget's
 * source is `widgets:write` too: a script holds its API keys as text. `metrics:read` is asked with the account `"*"`.
 */
export type HostAction =
  | 'installs:read'
  | 'panel:render'
  | 'installs:write'
  | 'panels:write'
  | 'apps:read'
  | 'apps:write'
  | 'widgets:read'
  | 'widgets:run'
  | 'widgets:write'
  | 'metrics:read';

/** The person or service behind a request, as your `authorize` knows them. */
export interface HostAgent {
  /** Stands in log events as `agentId`. */
  readonly id: string;
}

/**
 * Decides whether a request may act on an account, by the session or token that your helpdesk already uses. The
 * request's body is not yet read: leave it so.
 *
 * @returns the agent; `null` when nobody is signed in (401); `false` when this agent may not (403)
 */
export type Authorize = (
  request: Request,
  wanted: { readonly accountId: string; readonly action: HostAction },
) => HostAgent | null | false | Promise<HostAgent | null | false>;

/**
 * One answered request, for your log. It never holds a credential, an endpoint or a body, and nothing of a widget's
 * source, of what it printed or of its traceback.
 */
export interface HostLogEvent {
  readonly event:
    | 'installs.list'
    | 'panel.render'
    | 'install.create'
    | 'install.update'
    | 'install.connect'
    | 'install.connected'
    | 'install.delete'
    | 'panels.list'
    | 'panels.create'
    | 'panels.update'
    | 'panels.delete'
    | 'panels.version.create'
    | 'panels.version.update'
    | 'panels.test'
    | 'apps.list'
    | 'apps.get'
    | 'apps.create'
    | 'apps.update'
    | 'apps.delete'
    | 'apps.check'
    | 'widgets.list'
    | 'widgets.get'
    | 'widgets.create'
    | 'widgets.update'
    | 'widgets.delete'
    | 'widgets.run'
    | 'widgets.test';
  readonly accountId: string;
  /** Of the panel's app, or of the dashboard app. */
  readonly appId?: string;
  readonly installId?: string;
  readonly widgetId?: string;
  readonly agentId?: string;
  readonly durationMs: number;
  /** The HTTP status of the answer; 499 when the caller left before it. */
  readonly status: number;
  /** The problem's code, when it was one; `caller_gone` with 499. */
  readonly code?: string;
  /**
   * Where an unexpected failure (`internal`), or what a widget's function threw, came from. Its message is left out: it
   * could quote data.
   */
  readonly error?: { readonly name: string; readonly code?: string; readonly stack: readonly string[] };
}

/** Options of `createHost`. */
export interface HostOptions {
  /** Where the records are. `createPgliteStore` and `createPostgresStore` of "deskside/server/node" make one. */
  readonly store: Store;
  /** Decides on every request before anything else is read. There is no default, so that nothing is open by mistake. */
  readonly authorize: Authorize;
  /**
   * The host's keys: the first one encrypts credentials, tokens and the sources of widgets, and all of them decrypt
   * (AES-256-GCM); requests to endpoints are signed with secrets derived from them. Give these or a `vault`: there is no
   * default, so that nothing is stored in plain text by mistake.
   */
  readonly keys?: readonly HostKey[];
  /** Keeps secrets unreadable in a way of your own. @default that of `keys` */
  readonly vault?: Vault;
  /**
   * Lets endpoints be on `http:`, on other ports and on this machine's own network: for a developer's machine, never for
   * production. The store has the same option, for what it keeps.
   *
   * @default false
   */
  readonly development?: boolean;
  /**
   * Where browsers reach this host, such as `"https://desk.example"`: the redirect URI of OAuth2 begins with it.
   *
   * @default the origin of the request that begins to connect
   */
  readonly publicUrl?: string;
  /** How many renders and runs one account may cause, in this process. `null` is no limit. @default { burst: 300, perSecond: 30 } */
  readonly rateLimit?: RateLimit | null;
  /**
   * Compares an endpoint's answer with the panel's schema; what it finds is told in the header `deskside-diagnostics`.
   *
   * @default in Node a checker that uses Ajv, elsewhere none
   */
  readonly checkAnswer?: AnswerChecker | null;
  /**
   * Calls the endpoints of panels and of widgets, and the token endpoints of OAuth2. The place for an egress proxy.
   *
   * @default in Node `createGuardedFetch` of "deskside/server/node", which calls nothing but the open internet; elsewhere
   * the platform's own, for addresses that say where they lead
   */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * How long one render call may take in all, headers and body, in milliseconds.
   *
   * @default 10_000
   */
  readonly timeoutMs?: number;
  /**
   * The largest answer taken from an endpoint, in bytes after decompression. Reading stops there.
   *
   * @default 1_048_576 (1 MB)
   */
  readonly maxResponseBytes?: number;
  /**
   * The origins that the helpdesk's own pages are served from, such as `["https://desk.example"]`. A dashboard app on
   * one of them is refused: there a frame's sandbox protects nothing. The host that a request names counts without
   * being listed; list what differs from it, as behind a proxy that changes the `Host` header.
   *
   * @default []
   */
  readonly origins?: readonly string[];
  /**
   * What stands before `/api/…` in the address, such as `"/helpdesk"`.
   *
   * @default ""
   */
  readonly basePath?: string;
  /**
   * Runs widgets that are Python scripts. "deskside/server/node" makes runners. Without one, such a widget answers
   * `python_unavailable`. It is closed with the host.
   */
  readonly python?: PythonRunner;
  /**
   * Widgets written in TypeScript, by the name that a widget's source gives.
   *
   * @default {}
   * @example { loyalty: async ({ customer }, { signal }) => ({ title: 'Loyalty', items: await itemsOf(customer, signal) }) }
   */
  readonly widgetFunctions?: Readonly<Record<string, WidgetFunction>>;
  /**
   * How long one run of a widget may take in all, in milliseconds. The document's scripts give their own calls 30 s.
   *
   * @default 30_000
   */
  readonly widgetTimeoutMs?: number;
  /** Loads the conversation that a widget is tested against. Without it, tests answer `unsupported`. */
  readonly loadWidgetContext?: LoadWidgetContext;
  /** Told of every request on a documented path, after it was answered. What it throws is ignored. */
  readonly onLog?: (event: HostLogEvent) => void;
}

/** The reference host: the endpoints of panels, dashboard apps and sidebar widgets as one Web-standard handler. */
export interface Host {
  /** Answers a request. Never rejects. */
  fetch(request: Request): Promise<Response>;
  /** Whether the database answers: for a load balancer, which should send nothing to a host that says `false`. */
  isHealthy(): Promise<boolean>;
  /** Figures since the start, in the Prometheus text format: for an endpoint of your own. */
  metrics(): string;
  /** Takes no more requests (503), lets running ones end, then closes the Python runner and the store. May be called twice. */
  close(): Promise<void>;
}
