export type { ChangedPanelVersion, HttpClientOptions, SettingsClient } from '../client/index.js';
export { createSettingsClient } from '../client/index.js';
export type { ToolsProviderProps } from '../tools/index.js';
export { ToolsProvider } from '../tools/index.js';
export { DashboardAppSettings } from './apps/DashboardAppSettings.js';
export { PanelSettings } from './panels/PanelSettings.js';
export type { SettingsProps } from './Settings.js';
export { Settings } from './Settings.js';
export { WidgetSettings } from './widgets/WidgetSettings.js';
