import { dashboardAppCheck } from '../dashboardAppBody.js';
import { guardedBy } from '../guard/guardedBy.js';
import { recordAppPage } from '../recording/recordAppPage.js';
import { readJsonObject } from '../requestBody.js';
import { chatwoot } from './family.js';
import { json, type Route } from './route.js';

/** Looks whether a page may be shown in a frame, before an app is made of it. It is ours: Chatwoot has no such call. */
export const checkDashboardApp: Route = {
  family: chatwoot,
  method: 'POST',
  paths: ['/dashboard_apps/check'],
  action: 'apps:write',
  event: 'apps.check',
  async run({ request, setup, params: { accountId } }) {
    setup.takeCall(accountId);
    const url = dashboardAppCheck(await readJsonObject(request), { request, origins: setup.origins });
    const { timeoutMs, development } = setup;
    const fetch = guardedBy({ development }, setup.fetch);
    return json(JSON.stringify(await recordAppPage({ url, fetch, timeoutMs, signal: request.signal })));
  },
};
