import { conversationPanels } from './family.js';
import { pagedJson } from './paged.js';
import type { Route } from './route.js';

/** "List all installed panels for account". */
export const listInstalls: Route = {
  family: conversationPanels,
  method: 'GET',
  paths: ['/integration-app/install'],
  action: 'installs:read',
  event: 'installs.list',
  run: ({ request, setup, params }) => pagedJson(request, (page) => setup.store.installs.list(params.accountId, page)),
};
