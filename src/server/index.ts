export { createHost } from './createHost.js';
export type { HostErrorCode } from './hostError.js';
export { HostError } from './hostError.js';
export type { Authorize, Host, HostAction, HostAgent, HostLogEvent, HostOptions } from './options.js';
export type { PythonFault, PythonFaultCode, PythonRun, PythonRunner, PythonRunOptions } from './pythonRunner.js';
export type { AppRepository, NewApp } from './store/apps.js';
export type { Store } from './store/createStore.js';
export { createStore } from './store/createStore.js';
export type {
  DashboardAppChanges,
  DashboardAppRecord,
  DashboardAppRepository,
  NewDashboardApp,
} from './store/dashboardApps.js';
export type { Database, Queryable } from './store/database.js';
export type { InstallChanges, InstallRef, InstallRepository, NewInstall, RenderTarget } from './store/installs.js';
export type { APPConfiguration, IntegrationApp, IntegrationAppInstall } from './store/records.js';
export type { NewVersion, VersionRepository } from './store/versions.js';
export type {
  NewSidebarWidget,
  SidebarWidgetChanges,
  StoredSidebarWidget,
  WidgetRepository,
} from './store/widgets.js';
export type { InstallPurpose, Vault, VaultPurpose, WidgetPurpose } from './vault.js';
export { unencryptedVault } from './vault.js';
export type {
  EndpointSource,
  FunctionSource,
  LoadWidgetContext,
  PythonSource,
  WidgetContextInput,
  WidgetFunction,
  WidgetSource,
} from './widgets/source.js';
