export type { AppFault } from './appFaults.js';
export { faultsOfApp } from './appFaults.js';
export { appContextEvent, appRequestKey, isAppRequest } from './appMessage.js';
export type { AppPermission } from './appPermissions.js';
export { allowOf, appPermissions, sandboxOf } from './appPermissions.js';
export { isAppOrigin, readAppUrl } from './appUrl.js';
export type {
  DashboardApp,
  DashboardAppContent,
  DashboardAppInput,
  DashboardAppScope,
  DashboardAppSettings,
} from './dashboardApp.js';
export type { Diagnostic, DiagnosticCode, Parsed } from './diagnostic.js';
export { diagnostic, pointer } from './diagnostic.js';
export { ExactNumber, isExact, isInexact } from './exactNumber.js';
export { explainDiagnostic } from './explainDiagnostic.js';
export type { FieldConfig, FieldPlacement } from './fieldConfig.js';
export { diagnoseConfig, orderFields } from './fieldConfig.js';
export type { FieldSchema, PanelSchema } from './fieldSchema.js';
export type {
  InstallStatus,
  PanelApp,
  PanelInstall,
  PanelInstallInput,
  PanelInstallPatch,
  PanelVersion,
} from './install.js';
export type { Limits } from './limits.js';
export { defaultLimits } from './limits.js';
export { nearestKey } from './nearestKey.js';
export type { Note } from './note.js';
export type { PanelData } from './panelData.js';
export { parsePanelData } from './panelData.js';
export { parsePanelSchema } from './panelSchema.js';
export type {
  PanelAppInput,
  PanelAppPatch,
  PanelAppSettings,
  PanelInstallSettings,
  PanelTestInput,
  PanelVersionInput,
  PanelVersionPatch,
  PanelVersionSettings,
} from './panelSettings.js';
export { parseDashboardApps, readDashboardApp } from './parseDashboardApps.js';
export { parsePanelInstalls, readInstall } from './parseInstalls.js';
export { parseSidebarWidgets } from './parseSidebarWidgets.js';
export { parseWidget } from './parseWidget.js';
export type { Problem, ProblemCode } from './problem.js';
export { readJson } from './readJson.js';
export { readWidget } from './readWidget.js';
export type { RecordedRequest, RecordedResponse, Recording } from './recording.js';
export { plainField } from './reduceField.js';
export type { RenderRequest } from './renderRequest.js';
export { resolveRef } from './resolveRef.js';
export type { JsonObject } from './value.js';
export { isBlank, isObject, kindOf, members, own } from './value.js';
export type {
  SidebarWidget,
  WidgetAction,
  WidgetBadge,
  WidgetContext,
  WidgetField,
  WidgetItem,
  WidgetResult,
  WidgetSection,
} from './widget.js';
export type {
  SidebarWidgetInput,
  SidebarWidgetSettings,
  SidebarWidgetSource,
  WidgetTest,
  WidgetTestInput,
} from './widgetSettings.js';
