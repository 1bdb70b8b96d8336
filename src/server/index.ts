export { createHost } from './createHost.js';
export type { AddressRules } from './guard/addressFault.js';
export { AddressRefused } from './guard/addressFault.js';
export type { HostErrorCode } from './hostError.js';
export { HostError } from './hostError.js';
export { createVault } from './keys/createVault.js';
export type { HostKey } from './keys/keyring.js';
export { createHostKey } from './keys/keyring.js';
export type { KeyUsage } from './keys/rotateKeys.js';
export { keysInUse, rotateKeys } from './keys/rotateKeys.js';
export { sealClientSecrets } from './keys/sealClientSecrets.js';
export { sealVersion } from './oauth/clientSecret.js';
export type { RateLimit } from './operations/rateLimit.js';
export type { Authorize, Host, HostAction, HostAgent, HostLogEvent, HostOptions } from './options.js';
export type { PythonFault, PythonFaultCode, PythonRun, PythonRunner, PythonRunOptions } from './pythonRunner.js';
export type { AppPageCall } from './recording/recordAppPage.js';
export { recordAppPage } from './recording/recordAppPage.js';
export type { PanelRecordingCall } from './recording/recordPanelCall.js';
export { recordPanelCall } from './recording/recordPanelCall.js';
export type { AnswerChecker } from './render/answerChecker.js';
export { signingSecret } from './render/signature.js';
export type { AppRepository, NewApp } from './store/apps.js';
export type { AuthorizationRepository, PendingAuthorization } from './store/authorizations.js';
export type { ConnectionRepository, StoredConnection } from './store/connections.js';
export type { Store } from './store/createStore.js';
export { createStore } from './store/createStore.js';
export type {
  DashboardAppChanges,
  DashboardAppRecord,
  DashboardAppRepository,
  NewDashboardApp,
} from './store/dashboardApps.js';
export type { Database, Queryable, QueryOptions } from './store/database.js';
export type {
  InstallChanges,
  InstallRef,
  InstallRepository,
  NewInstall,
  RenderTarget,
  TestTarget,
} from './store/installs.js';
export type { Page } from './store/page.js';
export type { ChangedVersion, PanelAppChanges, PanelAppRecord, PanelAppRepository } from './store/panelApps.js';
export type { APPConfiguration, IntegrationApp, IntegrationAppInstall } from './store/records.js';
export type { SecretRepository, StoredSecret, UnsealedVersion } from './store/secrets.js';
export type { NewVersion, VersionRepository } from './store/versions.js';
export type {
  NewSidebarWidget,
  SidebarWidgetChanges,
  StoredSidebarWidget,
  WidgetRepository,
} from './store/widgets.js';
export type {
  AuthorizationPurpose,
  ClientSecretPurpose,
  ConnectionPurpose,
  InstallPurpose,
  Vault,
  VaultPurpose,
  WidgetPurpose,
} from './vault.js';
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
