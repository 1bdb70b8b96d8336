'use client';

import { onlineManager, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { panelRenderOptions } from '../client/index.js';
import { useHost } from '../host/index.js';
import { useSlow } from '../internal/useSlow.js';
import { explainDiagnostic, type PanelInstall } from '../wire/index.js';
import { type PanelState, panelState } from './panelState.js';

/** What {@link usePanelRender} gives. */
export interface PanelRenderResult {
  readonly state: PanelState;
  /** Asks again now, past the cache. While a request is under way it joins that one. */
  readonly refresh: () => void;
}

/**
 * Fetches what a panel shows for the conversation on screen, and tells it as one state. It is asked when the component
 * appears and the cached answer is old; it aborts when the conversation changes; an answer for one customer is never
 * given under another. An inactive install is not asked at all.
 */
export function usePanelRender(install: PanelInstall): PanelRenderResult {
  const { client, context, queryClient, staleTime, onDiagnostic } = useHost();
  const options = panelRenderOptions(client, { install, context, staleTime });
  const enabled = install.status === 'active';
  const query = useQuery({ ...options, enabled }, queryClient);
  const { data, error, refetch } = query;
  // A retry also pauses while the page is hidden, and goes on when it is seen: that is not being offline.
  const fetchStatus = query.isPaused && onlineManager.isOnline() ? 'fetching' : query.fetchStatus;
  const slow = useSlow(fetchStatus === 'fetching', JSON.stringify(options.queryKey));
  const unreadable = data?.problem;
  useEffect(() => {
    for (const diagnostic of unreadable?.diagnostics ?? []) onDiagnostic?.(explainDiagnostic(diagnostic));
  }, [unreadable, onDiagnostic]);
  const refresh = useCallback(() => {
    if (enabled) void refetch({ cancelRefetch: false });
  }, [enabled, refetch]);
  return { state: panelState(install, { data, error, fetchStatus }, slow), refresh };
}
