import { dashboardAppId } from '../dashboardAppId.js';
import { notFound } from '../problem.js';
import { chatwoot } from './family.js';
import type { Route } from './route.js';

/** Deletes a dashboard app. The answer is empty. */
export const deleteDashboardApp: Route = {
  family: chatwoot,
  method: 'DELETE',
  paths: ['/dashboard_apps/:appId', '/dashboard_apps/:appId/'],
  action: 'apps:write',
  event: 'apps.delete',
  async run({ setup, params: { accountId, appId } }) {
    if (!(await setup.store.dashboardApps.delete(accountId, dashboardAppId(appId)))) throw notFound();
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  },
};
