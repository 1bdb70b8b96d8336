import { notFound } from '../problem.js';
import { openSource } from '../widgets/sealedSource.js';
import { sidebarWidgets } from './family.js';
import { json, type Route } from './route.js';

/**
 * One widget with its source, for whoever may write it: a script holds its API keys as text (`"Bearer API_KEY"` in the
 * document's own), so that who reads a source reads them.
 */
export const getSidebarWidget: Route = {
  family: sidebarWidgets,
  method: 'GET',
  paths: ['/sidebar-widgets/:widgetId'],
  action: 'widgets:write',
  event: 'widgets.get',
  async run({ setup, params: { accountId, widgetId } }) {
    const stored = await setup.store.widgets.get(accountId, widgetId);
    if (!stored) throw notFound();
    const source = await openSource(setup.vault, stored.source, { accountId, widgetId });
    return json(JSON.stringify({ ...stored, source }));
  },
};
