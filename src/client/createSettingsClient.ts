import { createHttpClient, type HttpClientOptions } from './createHttpClient.js';
import { type HttpAnswer, type HttpCall, httpCall } from './httpCall.js';
import {
  changedVersionOf,
  panelAppOf,
  panelAppsOf,
  panelVersionOf,
  recordingOf,
  widgetOf,
  widgetSettingsOf,
  widgetTestOf,
} from './settingsAnswers.js';
import type { SettingsClient } from './settingsClient.js';
import type { CallOptions } from './sidebarClient.js';

/** So much longer than what is tested may take: the answer that says so must still arrive. */
const graceMs = 10_000;

/**
 * A client for the settings and the workbench: `createHttpClient`, and the calls that admins may make.
 *
 * @example createSettingsClient({ baseUrl: '', accountId: '1' })
 */
export function createSettingsClient(options: HttpClientOptions): SettingsClient {
  const { accountId, headers = {}, fetch = (...call) => globalThis.fetch(...call) } = options;
  const { timeoutMs = 10_000, widgetTimeoutMs = 30_000 } = options;
  const server = options.baseUrl.replace(/\/+$/, '');
  const account = `accounts/${encodeURIComponent(accountId)}`;
  const panels = `${server}/api/${account}/integration-app`;
  const widgets = `${server}/api/${account}/sidebar-widgets`;
  const send = (
    method: HttpCall['method'],
    url: string,
    body?: unknown,
    { signal }: CallOptions = {},
    deadlineMs = timeoutMs,
  ): Promise<HttpAnswer> => {
    const given = typeof headers === 'function' ? headers() : headers;
    return httpCall({ url, method, body, headers: given, fetch, timeoutMs: deadlineMs, signal });
  };
  const app = (appId: string): string => `${panels}/apps/${encodeURIComponent(appId)}`;
  const widget = (widgetId: string): string => `${widgets}/${encodeURIComponent(widgetId)}`;
  const testMs = Math.max(timeoutMs, widgetTimeoutMs) + graceMs;
  return {
    ...createHttpClient(options),
    listPanelApps: async (call) => panelAppsOf(await send('GET', `${panels}/apps`, undefined, call)),
    createPanelApp: async (input, call) => panelAppOf(await send('POST', `${panels}/apps`, input, call)),
    updatePanelApp: async (appId, patch, call) => panelAppOf(await send('PATCH', app(appId), patch, call)),
    async deletePanelApp(appId, call) {
      await send('DELETE', app(appId), undefined, call);
    },
    createPanelVersion: async (appId, input, call) =>
      panelVersionOf(await send('POST', `${app(appId)}/versions`, input, call)),
    updatePanelVersion: async (appId, versionId, patch, call) =>
      changedVersionOf(await send('PATCH', `${app(appId)}/versions/${encodeURIComponent(versionId)}`, patch, call)),
    async deletePanelInstall({ appId, versionId, installId }, call) {
      const [ofApp, ofVersion, id] = [appId, versionId, installId].map(encodeURIComponent);
      await send('DELETE', `${panels}/${ofApp}/version/${ofVersion}/install/${id}`, undefined, call);
    },
    testPanel: async (input, call) => recordingOf(await send('POST', `${panels}/test`, input, call, testMs)),
    getWidget: async (widgetId, call) => widgetSettingsOf(await send('GET', widget(widgetId), undefined, call)),
    createWidget: async (input, call) => widgetOf(await send('POST', widgets, input, call)),
    updateWidget: async (widgetId, patch, call) => widgetOf(await send('PATCH', widget(widgetId), patch, call)),
    async deleteWidget(widgetId, call) {
      await send('DELETE', widget(widgetId), undefined, call);
    },
    testWidget: async (input, call) => widgetTestOf(await send('POST', `${widgets}/test`, input, call, testMs)),
    checkDashboardApp: async (url, call) =>
      recordingOf(
        await send('POST', `${server}/api/v1/${account}/dashboard_apps/check`, { url }, call, timeoutMs + graceMs),
      ),
  };
}
