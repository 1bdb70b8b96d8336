'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { widgetsOptions } from '../client/index.js';
import { useHost } from '../host/index.js';
import type { SidebarWidget } from '../wire/index.js';

/** What {@link useWidgets} gives. */
export interface WidgetsResult {
  readonly status: 'loading' | 'ready' | 'failed';
  /** The active widgets in their configured order. Empty until they are known. */
  readonly widgets: readonly SidebarWidget[];
  /** Every widget of the account, for settings. */
  readonly all: readonly SidebarWidget[];
  /** Asks again now. */
  readonly refresh: () => void;
}

const none: readonly SidebarWidget[] = [];

/** Fetches the account's widgets. */
export function useWidgets(): WidgetsResult {
  const { client, queryClient } = useHost();
  const { data: all = none, status, refetch } = useQuery(widgetsOptions(client), queryClient);
  return {
    status: status === 'pending' ? 'loading' : status === 'error' && all === none ? 'failed' : 'ready',
    widgets: useMemo(() => all.filter(({ active }) => active), [all]),
    all,
    refresh: () => void refetch({ cancelRefetch: false }),
  };
}
