import { appSettings } from '../panels/appSettings.js';
import { conversationPanels } from './family.js';
import { pagedJson } from './paged.js';
import type { Route } from './route.js';

/** The apps that the account may install, with their versions: those of the whole helpdesk without endpoint and vendor. */
export const listPanelApps: Route = {
  family: conversationPanels,
  method: 'GET',
  paths: ['/integration-app/apps'],
  action: 'panels:write',
  event: 'panels.list',
  run: ({ request, setup, params: { accountId } }) =>
    pagedJson(request, async (page) => (await setup.store.panelApps.list(accountId, page)).map(appSettings)),
};
