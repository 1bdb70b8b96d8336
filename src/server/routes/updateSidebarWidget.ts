import { notFound } from '../problem.js';
import { readJsonObject } from '../requestBody.js';
import { sealSource } from '../widgets/sealedSource.js';
import { widgetPatch } from '../widgets/widgetBody.js';
import { sidebarWidgets } from './family.js';
import { json, type Route } from './route.js';

/** Changes the members given. The answer does not repeat the source. */
export const updateSidebarWidget: Route = {
  family: sidebarWidgets,
  method: 'PATCH',
  paths: ['/sidebar-widgets/:widgetId'],
  action: 'widgets:write',
  event: 'widgets.update',
  async run({ request, setup, params: { accountId, widgetId } }) {
    const { source, ...changes } = widgetPatch(await readJsonObject(request), setup);
    const sealed = source && (await sealSource(setup.vault, source, { accountId, widgetId }));
    const widget = await setup.store.widgets.update(accountId, widgetId, { ...changes, source: sealed });
    if (!widget) throw notFound();
    return json(JSON.stringify(widget));
  },
};
