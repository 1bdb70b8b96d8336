import { sealCredential } from '../credential.js';
import { notFound } from '../problem.js';
import { readJsonObject } from '../requestBody.js';
import { installPatch } from '../validate.js';
import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/** "Update install (channels, credentials, config)". */
export const updateInstall: Route = {
  family: conversationPanels,
  method: 'PATCH',
  paths: ['/integration-app/:appId/version/:versionId/install/:installId'],
  action: 'installs:write',
  event: 'install.update',
  async run({ request, setup, params }) {
    const { credential, ...changes } = installPatch(await readJsonObject(request));
    const { accountId, appId, installId } = params;
    const { installs } = setup.store;
    const sealed = await sealCredential(setup.vault, credential, { accountId, appId, installId });
    const install = await installs.update(params, { ...changes, credential: sealed });
    if (!install) throw notFound();
    return json(JSON.stringify(install));
  },
};
