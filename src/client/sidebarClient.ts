import type {
  DashboardApp,
  DashboardAppInput,
  PanelInstall,
  PanelInstallInput,
  PanelInstallPatch,
  RenderRequest,
  SidebarWidget,
  WidgetContext,
} from '../wire/index.js';

/** What every call takes. */
export interface CallOptions {
  /** Aborts the request; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What a render endpoint answered. */
export interface PanelAnswer {
  /** The flat object of the document, parsed without losing digits; `{}` for a 204. */
  readonly data: unknown;
  /** How long the server says the answer stays fresh (`Cache-Control: max-age`), in milliseconds. */
  readonly maxAgeMs?: number | undefined;
}

/** Names one install in the documented paths. */
export interface PanelInstallPath {
  readonly appId: string;
  readonly versionId: string;
  readonly installId: string;
}

/**
 * How Deskside reaches the server. `createHttpClient` speaks the documented paths; a helpdesk with another transport
 * gives its own object. Every method rejects with a `RequestError`, or with the signal's reason when aborted.
 */
export interface SidebarClient {
  /** Names the server and account; part of every cache key, so that two accounts never share an entry. */
  readonly id: string;
  /** The account's installed panels, those of other channels and inactive ones included. */
  listPanelInstalls(options?: CallOptions): Promise<readonly PanelInstall[]>;
  /** Calls the panel's endpoint through the server, which adds the credential. */
  renderPanel(appId: string, request: RenderRequest, options?: CallOptions): Promise<PanelAnswer>;
  /** Creates an install ("Step 4" of the Conversation Panels document). */
  createPanelInstall(
    appId: string,
    versionId: string,
    input: PanelInstallInput,
    options?: CallOptions,
  ): Promise<PanelInstall>;
  /** Changes an install: any of channels, credential, status and config. */
  updatePanelInstall(path: PanelInstallPath, patch: PanelInstallPatch, options?: CallOptions): Promise<PanelInstall>;
  /**
   * Begins to connect an install with its vendor by OAuth2, and gives the address of the vendor's sign-in. A client
   * without it leaves connecting to the settings.
   */
  connectPanelInstall?(path: PanelInstallPath, options?: CallOptions): Promise<{ readonly authorizationUrl: string }>;
  /** The account's dashboard apps, in the order of their tabs. A client without it has none. */
  listDashboardApps?(options?: CallOptions): Promise<readonly DashboardApp[]>;
  /** Registers a dashboard app ("How to create a dashboard app?" of the Dashboard Apps document). */
  createDashboardApp?(input: DashboardAppInput, options?: CallOptions): Promise<DashboardApp>;
  /** Changes any part of a dashboard app. */
  updateDashboardApp?(
    id: DashboardApp['id'],
    patch: Partial<DashboardAppInput>,
    options?: CallOptions,
  ): Promise<DashboardApp>;
  /** Takes a dashboard app away. */
  deleteDashboardApp?(id: DashboardApp['id'], options?: CallOptions): Promise<void>;
  /** The account's widgets in their configured order, inactive ones included. A client without it has none. */
  listWidgets?(options?: CallOptions): Promise<readonly SidebarWidget[]>;
  /** Runs one widget for a conversation and gives what its source returned. */
  runWidget?(widgetId: string, context: WidgetContext, options?: CallOptions): Promise<PanelAnswer>;
}
