import { HostProblem, notFound } from '../problem.js';
import { diagnosticsHeader } from '../render/answerChecker.js';
import { callPanel } from '../render/panelCall.js';
import { readJsonObject } from '../requestBody.js';
import { renderRequest } from '../validate.js';
import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/** "Render a panel (called by frontend)". */
export const renderPanel: Route = {
  family: conversationPanels,
  method: 'POST',
  paths: ['/integration-app/:appId/render'],
  action: 'panel:render',
  event: 'panel.render',
  async run({ request, setup, params: { accountId, appId }, note }) {
    setup.takeCall(accountId);
    const told = renderRequest(await readJsonObject(request));
    const target = await setup.store.installs.findForRender(accountId, appId);
    if (!target) throw notFound();
    const { installId, schema } = target;
    note({ installId });
    if (target.status !== 'active') throw inactive();
    const install = { accountId, appId, installId };
    const answer = await callPanel({ target, install, told: { ...told }, caller: request.signal, setup });
    if (answer.kind === 'nothing') return new Response(null, { status: 204, headers: { 'cache-control': 'private' } });
    const maxAge = answer.maxAge === undefined ? '' : `, max-age=${answer.maxAge}`;
    const more = await diagnosticsHeader(setup.checkAnswer, schema, answer.text);
    return json(answer.text, { cacheControl: `private${maxAge}`, more });
  },
};

function inactive(): HostProblem {
  return new HostProblem(
    409,
    'install_inactive',
    'This panel is switched off in this account, so its endpoint was not called. An admin can set the install\'s status to "active".',
  );
}
