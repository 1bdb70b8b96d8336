import { useQueryClient } from '@tanstack/react-query';
import { createHttpClient, createPrefetcher, type Prefetcher, type SidebarClient } from 'deskside';
import { useMemo } from 'react';
import { deskPath } from '../app/deskPath.js';
import { defaultOpen } from './defaultOpen.js';
import { fewRuns } from './fewRuns.js';

/** Two tabs, Ana's and Ben's, share the browser's six connections; so some are left for what they send. */
const fetch = fewRuns(2);

/** What the list of conversations and the sidebar share. */
interface Deskside {
  readonly client: SidebarClient;
  readonly prefetcher: Prefetcher;
}

/** The way to Deskside's API, one for the page, and what fetches ahead over it. */
export function useDeskside(accountId: string): Deskside {
  const queryClient = useQueryClient();
  return useMemo(() => {
    const client = createHttpClient({ baseUrl: deskPath, accountId, fetch });
    return { client, prefetcher: createPrefetcher({ client, queryClient, defaultOpen }) };
  }, [accountId, queryClient]);
}
