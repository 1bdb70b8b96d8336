import { notFound } from '../problem.js';
import { sidebarWidgets } from './family.js';
import type { Route } from './route.js';

/** Deletes a widget. The answer is empty. */
export const deleteSidebarWidget: Route = {
  family: sidebarWidgets,
  method: 'DELETE',
  paths: ['/sidebar-widgets/:widgetId'],
  action: 'widgets:write',
  event: 'widgets.delete',
  async run({ setup, params: { accountId, widgetId } }) {
    if (!(await setup.store.widgets.delete(accountId, widgetId))) throw notFound();
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  },
};
