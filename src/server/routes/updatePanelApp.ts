import { appSettings } from '../panels/appSettings.js';
import { ownApp } from '../panels/ownApp.js';
import { panelAppPatch } from '../panels/panelAppBody.js';
import { notFound } from '../problem.js';
import { readJsonObject } from '../requestBody.js';
import { refusalOfFaults } from '../validate.js';
import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/** Changes the members given of an app of the account. */
export const updatePanelApp: Route = {
  family: conversationPanels,
  method: 'PATCH',
  paths: ['/integration-app/apps/:appId'],
  action: 'panels:write',
  event: 'panels.update',
  async run({ request, setup, params: { accountId, appId } }) {
    const { panelApps } = setup.store;
    const patch = panelAppPatch(await readJsonObject(request));
    const { versions } = ownApp(await panelApps.get(accountId, appId));
    if (patch.liveVersionId !== undefined && !versions.some(({ _id }) => _id === patch.liveVersionId)) {
      throw refusalOfFaults([{ path: '/liveVersionId', message: 'must be the _id of a version of this app' }]);
    }
    const app = await panelApps.update(accountId, appId, patch);
    if (!app) throw notFound();
    return json(JSON.stringify(appSettings(app)));
  },
};
