import { dashboardAppInput } from '../dashboardAppBody.js';
import { readJsonObject } from '../requestBody.js';
import { chatwoot } from './family.js';
import { json, type Route } from './route.js';

/** Adds a dashboard app. Answers 200 where one would expect 201, as Chatwoot does. */
export const createDashboardApp: Route = {
  family: chatwoot,
  method: 'POST',
  paths: ['/dashboard_apps', '/dashboard_apps/'],
  action: 'apps:write',
  event: 'apps.create',
  async run({ request, setup, params: { accountId }, note }) {
    const input = dashboardAppInput(await readJsonObject(request), { request, origins: setup.origins });
    const app = await setup.store.dashboardApps.create(accountId, input);
    note({ appId: String(app.id) });
    return json(JSON.stringify(app));
  },
};
