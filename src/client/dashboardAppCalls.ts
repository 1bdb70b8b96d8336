import { type DashboardApp, type Diagnostic, diagnostic, parseDashboardApps, readDashboardApp } from '../wire/index.js';
import type { HttpAnswer, HttpCall } from './httpCall.js';
import { RequestError } from './requestError.js';
import type { CallOptions, SidebarClient } from './sidebarClient.js';

/** Sends one call below the account's root. */
export type SendCall = (
  method: HttpCall['method'],
  path: string,
  body: unknown,
  options: CallOptions | undefined,
) => Promise<HttpAnswer>;

type DashboardAppCalls = Required<
  Pick<SidebarClient, 'listDashboardApps' | 'createDashboardApp' | 'updateDashboardApp' | 'deleteDashboardApp'>
>;

/**
 * The calls for dashboard apps, as Chatwoot's own: `/api/v1/accounts/:accountId/dashboard_apps`. They work against a
 * Chatwoot as they do against the reference host.
 */
export function dashboardAppCalls(send: SendCall, onDiagnostic?: (diagnostic: Diagnostic) => void): DashboardAppCalls {
  const one = (id: DashboardApp['id']): string => `/dashboard_apps/${encodeURIComponent(String(id))}`;
  return {
    async listDashboardApps(options) {
      const { value } = await send('GET', '/dashboard_apps', undefined, options);
      const apps = parseDashboardApps(value);
      for (const told of apps.diagnostics) onDiagnostic?.(told);
      return apps.value;
    },
    async createDashboardApp(input, options) {
      return oneApp(await send('POST', '/dashboard_apps', { dashboard_app: input }, options));
    },
    async updateDashboardApp(id, patch, options) {
      return oneApp(await send('PATCH', one(id), { dashboard_app: patch }, options));
    },
    async deleteDashboardApp(id, options) {
      await send('DELETE', one(id), undefined, options);
    },
  };
}

function oneApp({ value }: HttpAnswer): DashboardApp {
  const app = readDashboardApp(value);
  if (typeof app !== 'string') return app;
  throw new RequestError(`The answer is no dashboard app: it ${app}.`, {
    failure: 'invalid',
    status: 200,
    diagnostics: [diagnostic('app.invalid', '', `it ${app}`)],
  });
}
