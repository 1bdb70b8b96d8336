import { sidebarWidgets } from './family.js';
import { json, type Route } from './route.js';

/** The account's widgets, in their order, without their sources. */
export const listSidebarWidgets: Route = {
  family: sidebarWidgets,
  method: 'GET',
  paths: ['/sidebar-widgets'],
  action: 'widgets:read',
  event: 'widgets.list',
  async run({ setup, params }) {
    return json(JSON.stringify(await setup.store.widgets.list(params.accountId)));
  },
};
