'use client';

import { useEffect, useMemo } from 'react';
import { useHost } from '../host/index.js';
import { createPrefetcher, type Prefetcher, type PrefetcherOptions } from './createPrefetcher.js';

/**
 * Fetches ahead what other conversations will show, with what the surrounding `SidebarProvider` was given. It stops when
 * the component goes. Outside of the provider, `createPrefetcher` does the same.
 */
export function usePrefetch({
  defaultOpen,
  limit,
  concurrency,
  dwellMs,
}: Pick<PrefetcherOptions, 'defaultOpen' | 'limit' | 'concurrency' | 'dwellMs'> = {}): Prefetcher {
  const { client, queryClient, storage, staleTime } = useHost();
  const prefetcher = useMemo(
    () => createPrefetcher({ client, queryClient, storage, staleTime, defaultOpen, limit, concurrency, dwellMs }),
    [client, queryClient, storage, staleTime, defaultOpen, limit, concurrency, dwellMs],
  );
  useEffect(() => () => prefetcher.cancel(), [prefetcher]);
  return prefetcher;
}
