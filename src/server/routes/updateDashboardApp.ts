import { dashboardAppPatch } from '../dashboardAppBody.js';
import { dashboardAppId } from '../dashboardAppId.js';
import { notFound } from '../problem.js';
import { readJsonObject } from '../requestBody.js';
import { chatwoot } from './family.js';
import { json, type Route } from './route.js';

/** Changes the members given, also with PUT: in Chatwoot the two are one. */
export const updateDashboardApp: Route = {
  family: chatwoot,
  method: ['PATCH', 'PUT'],
  paths: ['/dashboard_apps/:appId', '/dashboard_apps/:appId/'],
  action: 'apps:write',
  event: 'apps.update',
  async run({ request, setup, params: { accountId, appId } }) {
    const id = dashboardAppId(appId);
    const changes = dashboardAppPatch(await readJsonObject(request), { request, origins: setup.origins });
    const app = await setup.store.dashboardApps.update(accountId, id, changes);
    if (!app) throw notFound();
    return json(JSON.stringify(app));
  },
};
