import { ownApp } from '../panels/ownApp.js';
import { notFound } from '../problem.js';
import { conversationPanels } from './family.js';
import type { Route } from './route.js';

/** Deletes an app of the account, with its versions, installs, credentials and connections. The answer is empty. */
export const deletePanelApp: Route = {
  family: conversationPanels,
  method: 'DELETE',
  paths: ['/integration-app/apps/:appId'],
  action: 'panels:write',
  event: 'panels.delete',
  async run({ setup, params: { accountId, appId } }) {
    const { panelApps } = setup.store;
    ownApp(await panelApps.get(accountId, appId));
    if (!(await panelApps.delete(accountId, appId))) throw notFound();
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  },
};
