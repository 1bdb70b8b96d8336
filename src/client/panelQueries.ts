import { queryOptions, type UndefinedInitialDataOptions } from '@tanstack/react-query';
import { type ConversationContext, toRenderRequest } from '../context/index.js';
import type { PanelInstall } from '../wire/index.js';
import { keptFor, minute, retryOnce } from './queryHabits.js';
import { isLasting, type RequestError } from './requestError.js';
import { shareRequest } from './shareRequest.js';
import type { SidebarClient } from './sidebarClient.js';

/** How long an answer counts as fresh unless told otherwise, in milliseconds: 5 minutes. */
export const defaultStaleTime: number = 5 * minute;

/** What is kept of a panel's render calls for one conversation. */
export interface PanelRender {
  /** The last good answer, kept while later ones fail. */
  readonly answer?: { readonly data: unknown; readonly at: number; readonly maxAgeMs?: number | undefined } | undefined;
  /** A lasting failure of the newest call: a 4xx, or an answer that cannot be read. */
  readonly problem?: RequestError | undefined;
}

/** What {@link panelRenderOptions} takes. */
export interface PanelRenderInput {
  readonly install: PanelInstall;
  readonly context: ConversationContext;
  /**
   * After how many milliseconds a cached answer is fetched again behind the shown one. `0` is the document's "called
   * every time a user opens the panel", `Infinity` its "it won't re-fetch". `Cache-Control: max-age` of an answer wins.
   * @default defaultStaleTime
   */
  readonly staleTime?: number;
}

type PanelRenderKey = readonly ['deskside', string, 'panel', ...(string | undefined)[]];

/**
 * TanStack Query options for one panel in one conversation: key, request, retry and stale time. Use them to prefetch
 * from a loader or on hover: `queryClient.prefetchQuery(panelRenderOptions(client, { install, context }))`.
 *
 * The key is the document's `appId + conversationId + contactID` inside one account, install and version, so that a
 * change of status or assignee fetches nothing.
 */
export function panelRenderOptions(
  client: SidebarClient,
  { install, context, staleTime = defaultStaleTime }: PanelRenderInput,
): UndefinedInitialDataOptions<PanelRender, Error, PanelRender, PanelRenderKey> & { queryKey: PanelRenderKey } {
  const request = toRenderRequest(context);
  const { conversationId, contactID } = request;
  const queryKey: PanelRenderKey = [
    'deskside',
    client.id,
    'panel',
    install._id,
    install.versionId,
    install.appId,
    conversationId,
    contactID,
  ];
  return queryOptions({
    queryKey,
    async queryFn({ signal, client: cache }): Promise<PanelRender> {
      try {
        const answer = await shareRequest(client, JSON.stringify(queryKey), signal, (shared) =>
          client.renderPanel(install.appId, request, { signal: shared }),
        );
        return { answer: { ...answer, at: Date.now() } };
      } catch (problem) {
        if (!isLasting(problem)) throw problem;
        return { answer: cache.getQueryData<PanelRender>(queryKey)?.answer, problem };
      }
    },
    staleTime: ({ state: { data } }) => (data?.problem ? defaultStaleTime : (data?.answer?.maxAgeMs ?? staleTime)),
    gcTime: keptFor(Math.max(15 * minute, 2 * staleTime)),
    ...retryOnce,
    refetchOnWindowFocus: false,
    // Answers hold exact numbers and may be deep; equal ones are told apart where they are drawn.
    structuralSharing: false,
  });
}

/** TanStack Query options for the account's list of installed panels. */
export function panelInstallsOptions(client: SidebarClient): UndefinedInitialDataOptions<
  readonly PanelInstall[],
  Error,
  readonly PanelInstall[],
  readonly ['deskside', string, 'installs']
> & {
  queryKey: readonly ['deskside', string, 'installs'];
} {
  return queryOptions({
    queryKey: ['deskside', client.id, 'installs'] as const,
    queryFn: ({ signal }) => client.listPanelInstalls({ signal }),
    staleTime: minute,
    gcTime: keptFor(15 * minute),
    ...retryOnce,
    refetchOnWindowFocus: false,
  });
}
