import { panelTestInput } from '../panels/panelTestBody.js';
import { testDraft } from '../panels/testDraft.js';
import { testInstall } from '../panels/testInstall.js';
import { readJsonObject } from '../requestBody.js';
import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/**
 * Calls an endpoint as the render route does and answers with what came, whatever it is: for whoever tests a panel. An
 * endpoint that fails is an answer too.
 */
export const testPanel: Route = {
  family: conversationPanels,
  method: 'POST',
  paths: ['/integration-app/test'],
  action: 'panels:write',
  event: 'panels.test',
  async run({ request, setup, params: { accountId }, note }) {
    setup.takeCall(accountId);
    const input = panelTestInput(await readJsonObject(request));
    if ('endpoint' in input) return json(JSON.stringify(await testDraft(input, request.signal, setup)));
    const { appId, installId } = input;
    note({ appId, installId });
    return json(JSON.stringify(await testInstall(input, accountId, request.signal, setup)));
  },
};
