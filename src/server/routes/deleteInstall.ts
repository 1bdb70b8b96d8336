import { notFound } from '../problem.js';
import { conversationPanels } from './family.js';
import type { Route } from './route.js';

/** Takes an install away, with its credential and its connection. The answer is empty. */
export const deleteInstall: Route = {
  family: conversationPanels,
  method: 'DELETE',
  paths: ['/integration-app/:appId/version/:versionId/install/:installId'],
  action: 'panels:write',
  event: 'install.delete',
  async run({ setup, params }) {
    if (!(await setup.store.installs.delete(params))) throw notFound();
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  },
};
