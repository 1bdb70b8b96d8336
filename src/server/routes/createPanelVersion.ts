import { versionSettings } from '../panels/appSettings.js';
import { ownApp } from '../panels/ownApp.js';
import { panelVersionInput, refusable } from '../panels/panelVersionBody.js';
import { splitAuth } from '../panels/versionSecret.js';
import { notFound } from '../problem.js';
import { readJsonObject } from '../requestBody.js';
import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/** "Step 3b": adds a version to an app of the account. The first one becomes its live one. */
export const createPanelVersion: Route = {
  family: conversationPanels,
  method: 'POST',
  paths: ['/integration-app/apps/:appId/versions'],
  action: 'panels:write',
  event: 'panels.version.create',
  async run({ request, setup, params: { accountId, appId } }) {
    const { panelApps } = setup.store;
    const input = panelVersionInput(await readJsonObject(request), setup);
    ownApp(await panelApps.get(accountId, appId));
    const _id = crypto.randomUUID();
    const auth = await splitAuth(input, { appId, versionId: _id }, null, setup);
    const version = await refusable(panelApps.createVersion(accountId, { ...input, ...auth, _id, appId }));
    if (!version) throw notFound();
    return json(JSON.stringify(versionSettings(version, false)), { status: 201 });
  },
};
