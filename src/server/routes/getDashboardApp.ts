import { dashboardAppId } from '../dashboardAppId.js';
import { notFound } from '../problem.js';
import { chatwoot } from './family.js';
import { json, type Route } from './route.js';

/** One dashboard app. */
export const getDashboardApp: Route = {
  family: chatwoot,
  method: 'GET',
  paths: ['/dashboard_apps/:appId', '/dashboard_apps/:appId/'],
  action: 'apps:read',
  event: 'apps.get',
  async run({ setup, params: { accountId, appId } }) {
    const app = await setup.store.dashboardApps.get(accountId, dashboardAppId(appId));
    if (!app) throw notFound();
    return json(JSON.stringify(app));
  },
};
