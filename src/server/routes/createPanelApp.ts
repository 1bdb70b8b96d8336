import { appSettings } from '../panels/appSettings.js';
import { panelAppInput } from '../panels/panelAppBody.js';
import { readJsonObject } from '../requestBody.js';
import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/** "Step 3a": adds an app, which no other account sees. */
export const createPanelApp: Route = {
  family: conversationPanels,
  method: 'POST',
  paths: ['/integration-app/apps'],
  action: 'panels:write',
  event: 'panels.create',
  async run({ request, setup, params: { accountId }, note }) {
    const input = panelAppInput(await readJsonObject(request));
    const app = await setup.store.panelApps.create(accountId, input);
    note({ appId: app._id });
    return json(JSON.stringify(appSettings(app)), { status: 201 });
  },
};
