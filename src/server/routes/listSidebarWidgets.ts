import { sidebarWidgets } from './family.js';
import { pagedJson } from './paged.js';
import type { Route } from './route.js';

/** The account's widgets, in their order, without their sources. */
export const listSidebarWidgets: Route = {
  family: sidebarWidgets,
  method: 'GET',
  paths: ['/sidebar-widgets'],
  action: 'widgets:read',
  event: 'widgets.list',
  run: ({ request, setup, params }) => pagedJson(request, (page) => setup.store.widgets.list(params.accountId, page)),
};
