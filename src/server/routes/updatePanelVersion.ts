import { versionSettings } from '../panels/appSettings.js';
import { ownApp } from '../panels/ownApp.js';
import { panelVersionPatch, refusable } from '../panels/panelVersionBody.js';
import { splitAuth } from '../panels/versionSecret.js';
import { notFound } from '../problem.js';
import { readJsonObject } from '../requestBody.js';
import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/**
 * Changes the members given of a version. `cleared` counts the installs whose credential or connection had to go: whoever
 * may write one may not read it, and so cannot have it sent to a server of theirs.
 */
export const updatePanelVersion: Route = {
  family: conversationPanels,
  method: 'PATCH',
  paths: ['/integration-app/apps/:appId/versions/:versionId'],
  action: 'panels:write',
  event: 'panels.version.update',
  async run({ request, setup, params: { accountId, appId, versionId } }) {
    const { panelApps } = setup.store;
    const patch = panelVersionPatch(await readJsonObject(request), setup);
    const { versions } = ownApp(await panelApps.get(accountId, appId));
    const before = versions.find(({ _id }) => _id === versionId);
    if (!before) throw notFound();
    const auth = await splitAuth(patch, { appId, versionId }, before, setup);
    const changed = await refusable(panelApps.updateVersion(accountId, { appId, versionId }, { ...patch, ...auth }));
    if (!changed) throw notFound();
    return json(JSON.stringify({ ...versionSettings(changed.version, false), cleared: changed.cleared }));
  },
};
