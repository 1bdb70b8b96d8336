import { queryOptions, type UndefinedInitialDataOptions } from '@tanstack/react-query';
import type { DashboardApp } from '../wire/index.js';
import { keptFor, minute, retryOnce } from './queryHabits.js';
import type { SidebarClient } from './sidebarClient.js';

type DashboardAppsKey = readonly ['deskside', string, 'dashboard-apps'];

/** TanStack Query options for the account's list of dashboard apps, for prefetching from a loader. */
export function dashboardAppsOptions(client: SidebarClient): UndefinedInitialDataOptions<
  readonly DashboardApp[],
  Error,
  readonly DashboardApp[],
  DashboardAppsKey
> & {
  queryKey: DashboardAppsKey;
} {
  return queryOptions({
    queryKey: ['deskside', client.id, 'dashboard-apps'] as const,
    queryFn: async ({ signal }) => (await client.listDashboardApps?.({ signal })) ?? [],
    staleTime: minute,
    gcTime: keptFor(15 * minute),
    ...retryOnce,
    refetchOnWindowFocus: false,
  });
}
