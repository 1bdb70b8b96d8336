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
  const ids = new Set<string>();
  const taken = new Set(apps.map(({ title }) => title));
  const seen = new Set<string>();
  return apps.flatMap((app): DashboardApp[] => {
    // An id that comes again is the same app.
    if (ids.has(String(app.id))) return [];
    ids.add(String(app.id));
    if (!seen.has(app.title)) {
      seen.add(app.title);
      return [app];
    }
    let count = 2;
    while (taken.has(`${app.title} (${count})`)) count++;
    const title = `${app.title} (${count})`;
    taken.add(title);
    return [{ ...app, title }];
  });
}

function isInSidebar({ 'x-deskside': settings }: DashboardApp): boolean {
  return settings?.placement === 'sidebar';
}
