export type { HttpClientOptions } from './createHttpClient.js';
export { createHttpClient } from './createHttpClient.js';
export { dashboardAppsOptions } from './dashboardAppsOptions.js';
export type { PanelRender, PanelRenderInput } from './panelQueries.js';
export { defaultStaleTime, panelInstallsOptions, panelRenderOptions } from './panelQueries.js';
export type { RequestErrorDetails, RequestFailure } from './requestError.js';
export { isLasting, isRetryable, RequestError } from './requestError.js';
export type { CallOptions, PanelAnswer, PanelInstallPath, SidebarClient } from './sidebarClient.js';
