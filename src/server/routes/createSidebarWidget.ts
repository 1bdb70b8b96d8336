import { readJsonObject } from '../requestBody.js';
import { sealSource } from '../widgets/sealedSource.js';
import { widgetInput } from '../widgets/widgetBody.js';
import { sidebarWidgets } from './family.js';
import { json, type Route } from './route.js';

/** "You create a sidebar widget: give it a name and write a Python script." The answer does not repeat the source. */
export const createSidebarWidget: Route = {
  family: sidebarWidgets,
  method: 'POST',
  paths: ['/sidebar-widgets'],
  action: 'widgets:write',
  event: 'widgets.create',
  async run({ request, setup, params: { accountId }, note }) {
    const { source, ...input } = widgetInput(await readJsonObject(request), setup);
    const id = crypto.randomUUID();
    const sealed = await sealSource(setup.vault, source, { accountId, widgetId: id });
    const widget = await setup.store.widgets.create({ ...input, id, accountId, source: sealed });
    note({ widgetId: id });
    return json(JSON.stringify(widget), { status: 201 });
  },
};
