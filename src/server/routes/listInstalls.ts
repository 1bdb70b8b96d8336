import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/** "List all installed panels for account". */
export const listInstalls: Route = {
  family: conversationPanels,
  method: 'GET',
  paths: ['/integration-app/install'],
  action: 'installs:read',
  event: 'installs.list',
  async run({ setup, params }) {
    return json(JSON.stringify(await setup.store.installs.list(params.accountId)));
  },
};
