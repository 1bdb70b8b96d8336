import type { PanelInstall } from '../../wire/index.js';
import { fromSchemaText, readChannelIds, readFieldConfig } from './jsonColumns.js';

/** Selects what a browser may see of an install. Credential, endpoint and auth are not even read. */
export const installView = `select i._id, i.account_id as "accountId", i.app_id as "appId", i.version_id as "versionId",
    i.channel_ids::text as "channelIds", i.status, i.config::text as config,
    a.name, a.icon, a.description, v.schema, v.status as "versionStatus"
  from deskside_installs i
  join deskside_apps a on a._id = i.app_id
  join deskside_app_configurations v on v._id = i.version_id and v.app_id = i.app_id`;

/** A row of {@link installView}. */
export interface InstallRow {
  readonly _id: string;
  readonly accountId: string;
  readonly appId: string;
  readonly versionId: string;
  readonly channelIds: string;
  readonly status: string;
  readonly config: string | null;
  readonly name: string;
  readonly icon: string | null;
  readonly description: string | null;
  readonly schema: string;
  readonly versionStatus: string;
}

/** The documented shape of the row: the install, joined with its app and version. */
export function fromInstallRow({ _id, ...row }: InstallRow): PanelInstall {
  return {
    _id,
    accountId: row.accountId,
    appId: row.appId,
    versionId: row.versionId,
    channelIds: readChannelIds(row.channelIds),
    status: row.status,
    config: readFieldConfig(row.config),
    app: { _id: row.appId, name: row.name, icon: row.icon, description: row.description, type: 'panel' },
    version: { _id: row.versionId, schema: fromSchemaText(row.schema), status: row.versionStatus },
  };
}
