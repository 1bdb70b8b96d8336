export type { AppErrorCode, AppLocale, AppMethod, AppNotice, AppTheme } from '../bridge/index.js';
export type { AppHost, DashboardAppClient, DashboardAppOptions, HostInfo, Stop } from './client.js';
export { createDashboardApp } from './createDashboardApp.js';
export { DashboardAppError } from './dashboardAppError.js';
export type {
  AppAgent,
  AppAssignee,
  AppAttributes,
  AppContact,
  AppContext,
  AppConversation,
  AppConversationMessage,
  AppPersonAttributes,
} from './types.js';
