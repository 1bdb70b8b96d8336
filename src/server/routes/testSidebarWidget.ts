import { HostProblem } from '../problem.js';
import { readJsonObject } from '../requestBody.js';
import { contextTextOfLoaded } from '../widgets/contextText.js';
import { noTestContext } from '../widgets/problems.js';
import { runSource } from '../widgets/runSource.js';
import { widgetTestInput } from '../widgets/widgetBody.js';
import type { WidgetRun } from '../widgets/widgetRun.js';
import { sidebarWidgets } from './family.js';
import { json, type Route } from './route.js';

/**
 * "Click Run Test: the dashboard executes your code and shows the structured result." A source that fails is an answer
 * too, with what it printed and its traceback.
 */
export const testSidebarWidget: Route = {
  family: sidebarWidgets,
  method: 'POST',
  paths: ['/sidebar-widgets/test'],
  action: 'widgets:write',
  event: 'widgets.test',
  async run({ request, setup, params: { accountId } }) {
    setup.takeCall(accountId);
    const { source, businessId, conversationId } = widgetTestInput(await readJsonObject(request), setup);
    if (!setup.loadWidgetContext) throw noTestContext();
    const wanted = { accountId, businessId: businessId ?? null, conversationId, request };
    const context = await setup.loadWidgetContext(wanted);
    if (!context) throw noSuchConversation();
    const contextText = contextTextOfLoaded(context);
    const started = performance.now();
    const run = await runSource(source, { contextText, caller: request.signal, setup });
    return json(answerOf(run, performance.now() - started));
  },
};

/** The result is joined as text: parsing it would change the digits of large numbers. */
function answerOf(run: WidgetRun, measuredMs: number): string {
  const { logs = [], durationMs = measuredMs } = run;
  const result = `"result":${run.ok ? run.text : 'null'}`;
  const rest = `"logs":${JSON.stringify(logs)},"durationMs":${JSON.stringify(durationMs)}`;
  if (run.ok) return `{${result},${rest}}`;
  const { problem, told } = run;
  return `{${result},${rest},"error":${JSON.stringify({ code: problem.code, message: problem.message, ...told })}}`;
}

function noSuchConversation(): HostProblem {
  return new HostProblem(
    404,
    'not_found',
    'There is no such conversation for this account and this business. Check the conversation id.',
  );
}
