'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dashboardAppsOptions } from '../client/index.js';
import { useHost } from '../host/index.js';
import type { DashboardApp } from '../wire/index.js';

/** What {@link useDashboardApps} gives. */
export interface DashboardAppsResult {
  readonly status: 'loading' | 'ready' | 'failed';
  /** The apps that stand beside Messages, in the order of the server. Empty until they are known. */
  readonly tabs: readonly DashboardApp[];
  /** The apps that stand in the sidebar. */
  readonly sidebar: readonly DashboardApp[];
  /** Asks again now. */
  readonly refresh: () => void;
}

const none: readonly DashboardApp[] = [];

/** Fetches the account's dashboard apps, and tells them apart by where they stand. */
export function useDashboardApps(): DashboardAppsResult {
  const { client, queryClient } = useHost();
  const { data: apps = none, status, refetch } = useQuery(dashboardAppsOptions(client), queryClient);
  return {
    status: status === 'pending' ? 'loading' : status === 'error' && apps === none ? 'failed' : 'ready',
    ...useMemo(() => sorted(withOwnTitles(apps)), [apps]),
    refresh: () => void refetch({ cancelRefetch: false }),
  };
}

function sorted(apps: readonly DashboardApp[]): Pick<DashboardAppsResult, 'tabs' | 'sidebar'> {
  return { tabs: apps.filter((app) => !isInSidebar(app)), sidebar: apps.filter(isInSidebar) };
}

/** Two apps of one name would be two tabs that nobody can tell apart: the second becomes "Orders (2)". */
function withOwnTitles(apps: readonly DashboardApp[]): readonly DashboardApp[] {
  const seen = new Map<string, number>();
  return apps.map((app) => {
    const count = (seen.get(app.title) ?? 0) + 1;
    seen.set(app.title, count);
    return count === 1 ? app : { ...app, title: `${app.title} (${count})` };
  });
}

function isInSidebar({ 'x-deskside': settings }: DashboardApp): boolean {
  return settings?.placement === 'sidebar';
}
