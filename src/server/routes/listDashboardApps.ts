import { chatwoot } from './family.js';
import { json, type Route } from './route.js';

/** The account's dashboard apps, as a bare list. */
export const listDashboardApps: Route = {
  family: chatwoot,
  method: 'GET',
  paths: ['/dashboard_apps', '/dashboard_apps/'],
  action: 'apps:read',
  event: 'apps.list',
  async run({ setup, params }) {
    return json(JSON.stringify(await setup.store.dashboardApps.list(params.accountId)));
  },
};
