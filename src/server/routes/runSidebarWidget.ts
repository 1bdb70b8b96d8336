import { notFound } from '../problem.js';
import { readJsonBody } from '../requestBody.js';
import { contextTextOf } from '../widgets/contextText.js';
import { widgetInactive } from '../widgets/problems.js';
import { runSource } from '../widgets/runSource.js';
import { openSource } from '../widgets/sealedSource.js';
import { sidebarWidgets } from './family.js';
import { json, type Route } from './route.js';

/** "When an agent opens a conversation, all active widgets run automatically": each by a call of its own. */
export const runSidebarWidget: Route = {
  family: sidebarWidgets,
  method: 'POST',
  paths: ['/sidebar-widgets/:widgetId/run'],
  action: 'widgets:run',
  event: 'widgets.run',
  async run({ request, setup, params: { accountId, widgetId } }) {
    setup.takeCall(accountId);
    const contextText = contextTextOf(await readJsonBody(request));
    const widget = await setup.store.widgets.get(accountId, widgetId);
    if (!widget) throw notFound();
    if (!widget.active) throw widgetInactive();
    const source = await openSource(setup.vault, widget.source, { accountId, widgetId });
    const run = await runSource(source, { contextText, caller: request.signal, setup });
    if (!run.ok) throw run.problem;
    const maxAge = run.maxAge === undefined ? '' : `, max-age=${run.maxAge}`;
    return json(run.text, { cacheControl: `private${maxAge}` });
  },
};
