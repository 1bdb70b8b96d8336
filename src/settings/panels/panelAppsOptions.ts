import { queryOptions, type UndefinedInitialDataOptions } from '@tanstack/react-query';
import type { SettingsClient } from '../../client/index.js';
import type { PanelAppSettings } from '../../wire/index.js';

type PanelAppsKey = readonly ['deskside', string, 'panel-apps'];

/** TanStack Query options for the apps that an account's panels are made of. */
export function panelAppsOptions(client: SettingsClient): UndefinedInitialDataOptions<
  readonly PanelAppSettings[],
  Error,
  readonly PanelAppSettings[],
  PanelAppsKey
> & {
  queryKey: PanelAppsKey;
} {
  return queryOptions({
    queryKey: ['deskside', client.id, 'panel-apps'] as const,
    queryFn: ({ signal }) => client.listPanelApps({ signal }),
    retry: false,
    refetchOnWindowFocus: false,
  });
}
