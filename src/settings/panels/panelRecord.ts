import type { PanelAppSettings, PanelInstall, PanelVersionSettings } from '../../wire/index.js';

/** One panel of the settings' list: an app with the version that is used here and its install, as far as there are any. */
export interface PanelRecord {
  readonly app: PanelAppSettings;
  readonly version: PanelVersionSettings | undefined;
  readonly install: PanelInstall | undefined;
}

/** Tells one panel of the list from the others. */
export function keyOf({ app, install }: PanelRecord): string {
  return install ? `install ${install._id}` : `app ${app._id}`;
}

/** Apps and installs as one list: an entry for each install, and one for each app that is not installed. */
export function panelRecords(
  apps: readonly PanelAppSettings[],
  installs: readonly PanelInstall[],
): readonly PanelRecord[] {
  return apps.flatMap((app): readonly PanelRecord[] => {
    const here = installs.filter(({ appId }) => appId === app._id);
    const versionOf = (id: string | null): PanelVersionSettings | undefined =>
      app.versions.find((version) => version._id === id);
    if (here.length === 0)
      return [{ app, version: versionOf(app.liveVersionId) ?? app.versions[0], install: undefined }];
    return here.map((install) => ({ app, version: versionOf(install.versionId), install }));
  });
}

/** Whether a credential is stored for the install; `undefined` where the server does not say, or nothing is installed. */
export function hasCredential({ app, install }: PanelRecord): boolean | undefined {
  return app.installs?.find(({ _id }) => _id === install?._id)?.hasCredential;
}

/** The app as it is known once a credential was stored for an install, or taken away. */
export function withCredential(app: PanelAppSettings, installId: string, isStored: boolean): PanelAppSettings {
  const others = (app.installs ?? []).filter(({ _id }) => _id !== installId);
  return { ...app, installs: [...others, { _id: installId, hasCredential: isStored }] };
}

/** Whether an app is of the whole helpdesk: an account may install it and not change it. */
export function isGlobal(record: PanelRecord | undefined): boolean {
  return record?.app.accountId === null;
}
