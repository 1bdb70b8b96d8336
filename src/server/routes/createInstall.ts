import { sealCredential } from '../credential.js';
import { notFound } from '../problem.js';
import { readJsonObject } from '../requestBody.js';
import { installInput } from '../validate.js';
import { conversationPanels } from './family.js';
import { json, type Route } from './route.js';

/** "Create a new install". */
export const createInstall: Route = {
  family: conversationPanels,
  method: 'POST',
  // The document writes the slash at the end; people forget it.
  paths: ['/integration-app/:appId/version/:versionId/install/', '/integration-app/:appId/version/:versionId/install'],
  action: 'installs:write',
  event: 'install.create',
  async run({ request, setup, params: { accountId, appId, versionId }, note }) {
    const input = installInput(await readJsonObject(request));
    const installId = crypto.randomUUID();
    const credential = await sealCredential(setup.vault, input.credential, { accountId, appId, installId });
    const install = await setup.store.installs.create({
      _id: installId,
      accountId,
      appId,
      versionId,
      channelIds: input.channelIds,
      credential: credential ?? null,
      status: input.status,
      config: input.config ?? null,
    });
    if (!install) throw notFound();
    note({ installId });
    return json(JSON.stringify(install), { status: 201 });
  },
};
