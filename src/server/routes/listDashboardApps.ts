import { chatwoot } from './family.js';
import { pagedJson } from './paged.js';
import type { Route } from './route.js';

/** The account's dashboard apps, as a bare list. */
export const listDashboardApps: Route = {
  family: chatwoot,
  method: 'GET',
  paths: ['/dashboard_apps', '/dashboard_apps/'],
  action: 'apps:read',
  event: 'apps.list',
  run: ({ request, setup, params }) =>
    pagedJson(request, (page) => setup.store.dashboardApps.list(params.accountId, page)),
};
