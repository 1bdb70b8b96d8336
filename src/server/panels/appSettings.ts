import { isObject, own, type PanelAppSettings, type PanelVersionSettings } from '../../wire/index.js';
import { withoutClientSecret } from '../oauth/clientSecret.js';
import { pick } from '../pick.js';
import type { PanelAppRecord } from '../store/panelApps.js';
import type { APPConfiguration } from '../store/records.js';

/** An app as the admins of an account may see it. */
export function appSettings({ versions, ...app }: PanelAppRecord): PanelAppSettings {
  return { ...app, versions: versions.map((version) => versionSettings(version, app.accountId === null)) };
}

/**
 * A version as the admins of an account may see it.
 *
 * @param isGlobal - whether its app is of the whole helpdesk: then its endpoint and its vendor are not the account's to see
 */
export function versionSettings(version: APPConfiguration, isGlobal: boolean): PanelVersionSettings {
  const { _id, appId, endpoint, schema, auth, status } = version;
  if (isGlobal) return { _id, appId, endpoint: null, schema, auth: null, hasClientSecret: false, status };
  return { _id, appId, endpoint, schema, auth: shownAuth(auth), hasClientSecret: hasClientSecret(version), status };
}

/** Whether a version has a client's secret, in whichever place. */
function hasClientSecret({ auth, clientSecret }: APPConfiguration): boolean {
  return clientSecret !== null || withoutClientSecret(auth).clientSecret !== null;
}

/** The members that the host reads, and no others: whatever else somebody has put there may be a secret, too. */
function shownAuth(auth: unknown): unknown {
  const block = own(auth, 'oauth2');
  if (!isObject(auth)) return null;
  const names = ['grantType', 'authURL', 'accessTokenURL', 'clientId', 'scope', 'tokenEndpointAuthMethod'];
  return { ...pick(auth, ['type']), ...(isObject(block) && { oauth2: pick(block, names) }) };
}
