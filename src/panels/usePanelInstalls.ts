'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { panelInstallsOptions } from '../client/index.js';
import { useHost } from '../host/index.js';
import type { PanelInstall } from '../wire/index.js';
import { installsFor } from './installsFor.js';

/** What {@link usePanelInstalls} gives. */
export interface PanelInstallsResult {
  readonly status: 'loading' | 'ready' | 'failed';
  /** The installs for the conversation on screen: active, on its channel. Empty until they are known. */
  readonly installs: readonly PanelInstall[];
  /** Every install of the account, for settings. */
  readonly all: readonly PanelInstall[];
  /** Asks again now. */
  readonly refresh: () => void;
}

const none: readonly PanelInstall[] = [];

/** Fetches the account's installed panels, and picks those that the conversation on screen may show. */
export function usePanelInstalls(): PanelInstallsResult {
  const { client, context, queryClient } = useHost();
  const { data: all = none, status, refetch } = useQuery(panelInstallsOptions(client), queryClient);
  const installs = useMemo(() => installsFor(all, context), [all, context]);
  return {
    // A list that could not be renewed is still a list.
    status: status === 'pending' ? 'loading' : status === 'error' && all === none ? 'failed' : 'ready',
    installs,
    all,
    refresh: () => void refetch({ cancelRefetch: false }),
  };
}
