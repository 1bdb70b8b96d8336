import type { RenderRequest } from '../../wire/index.js';
import { openCredential } from '../credential.js';
import { HostProblem, notFound } from '../problem.js';
import { callEndpoint, type EndpointAnswer } from '../render/callEndpoint.js';
import { panelWords } from '../render/words.js';
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
    const told = renderRequest(await readJsonObject(request));
    const target = await setup.store.installs.findForRender(accountId, appId);
    if (!target) throw notFound();
    note({ installId: target.installId });
    if (target.status !== 'active') throw inactive();
    const purpose = { accountId, appId, installId: target.installId };
    const credential = await openCredential(setup.vault, target.credential, purpose);
    const answer = await callEndpoint({
      endpoint: target.endpoint,
      words: panelWords,
      body: bodyOf(told, credential),
      caller: request.signal,
      fetch: setup.fetch,
      timeoutMs: setup.timeoutMs,
      maxResponseBytes: setup.maxResponseBytes,
    });
    return respond(answer);
  },
};

/** The documented body. The credential is joined as text: parsing it would change the digits of large numbers. */
function bodyOf(told: RenderRequest, credential: string): string {
  const members = Object.entries(told).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{${[...members, `"credential":${credential}`].join(',')}}`;
}

function respond(answer: EndpointAnswer): Response {
  if (answer.kind === 'nothing') return new Response(null, { status: 204, headers: { 'cache-control': 'private' } });
  const maxAge = answer.maxAge === undefined ? '' : `, max-age=${answer.maxAge}`;
  return json(answer.text, { cacheControl: `private${maxAge}` });
}

function inactive(): HostProblem {
  return new HostProblem(
    409,
    'install_inactive',
    'This panel is switched off in this account, so its endpoint was not called. An admin can set the install\'s status to "active".',
  );
}
