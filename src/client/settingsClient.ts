import type {
  PanelAppInput,
  PanelAppPatch,
  PanelAppSettings,
  PanelTestInput,
  PanelVersionInput,
  PanelVersionPatch,
  PanelVersionSettings,
  Recording,
  SidebarWidget,
  SidebarWidgetInput,
  SidebarWidgetSettings,
  WidgetTest,
  WidgetTestInput,
} from '../wire/index.js';
import type { CallOptions, PanelInstallPath, SidebarClient } from './sidebarClient.js';

/** A version that was changed. */
export interface ChangedPanelVersion extends PanelVersionSettings {
  /**
   * How many installs have lost their credential or connection, because the change would have sent it to another server:
   * their credentials must be given anew, or their vendors connected again.
   */
  readonly cleared: number;
}

/**
 * How the settings reach the server: what agents may do, and what admins may. `createSettingsClient` speaks the paths of
 * the reference host; a helpdesk with another transport gives its own object. Every method rejects with a
 * `RequestError`, whose `errors` name the members of the input that were refused, or with the signal's reason when aborted.
 */
export interface SettingsClient extends Required<SidebarClient> {
  /** The apps that the account may install, its own and those of the whole helpdesk, oldest first. */
  listPanelApps(options?: CallOptions): Promise<readonly PanelAppSettings[]>;
  /** Adds an app that is the account's own ("Step 3a" of the Conversation Panels document). */
  createPanelApp(input: PanelAppInput, options?: CallOptions): Promise<PanelAppSettings>;
  /** Changes an app of the account: any of the members. */
  updatePanelApp(appId: string, patch: PanelAppPatch, options?: CallOptions): Promise<PanelAppSettings>;
  /** Takes an app of the account away, with its versions, installs and connections. */
  deletePanelApp(appId: string, options?: CallOptions): Promise<void>;
  /** Adds a version to an app of the account ("Step 3b"). */
  createPanelVersion(appId: string, input: PanelVersionInput, options?: CallOptions): Promise<PanelVersionSettings>;
  /** Changes a version: any of the members. */
  updatePanelVersion(
    appId: string,
    versionId: string,
    patch: PanelVersionPatch,
    options?: CallOptions,
  ): Promise<ChangedPanelVersion>;
  /** Takes an install away, with its credential and its connection. */
  deletePanelInstall(path: PanelInstallPath, options?: CallOptions): Promise<void>;
  /** Calls a panel's endpoint as the host does for agents, and gives what came, whatever it is. */
  testPanel(input: PanelTestInput, options?: CallOptions): Promise<Recording>;
  /** One widget with its source. */
  getWidget(widgetId: string, options?: CallOptions): Promise<SidebarWidgetSettings>;
  /** Adds a widget. */
  createWidget(input: SidebarWidgetInput, options?: CallOptions): Promise<SidebarWidget>;
  /** Changes a widget: any of the members. */
  updateWidget(widgetId: string, patch: Partial<SidebarWidgetInput>, options?: CallOptions): Promise<SidebarWidget>;
  /** Takes a widget away. */
  deleteWidget(widgetId: string, options?: CallOptions): Promise<void>;
  /** Runs a source, saved or not, for a conversation ("Testing" of the Custom Sidebar Widgets document). */
  testWidget(input: WidgetTestInput, options?: CallOptions): Promise<WidgetTest>;
  /** Looks whether a page may be shown in a frame. */
  checkDashboardApp(url: string, options?: CallOptions): Promise<Recording>;
}
