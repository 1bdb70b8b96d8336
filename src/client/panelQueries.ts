import { queryOptions, type UndefinedInitialDataOptions } from '@tanstack/react-query';
import { type ConversationContext, toRenderRequest } from '../context/index.js';
import type { PanelInstall } from '../wire/index.js';
import { answerOptions, defaultStaleTime } from './answerOptions.js';
import type { KeptAnswer } from './answerState.js';
import { keptFor, minute, retryOnce } from './queryHabits.js';
import type { SidebarClient } from './sidebarClient.js';

/** What is kept of a panel's render calls for one conversation. */
export type PanelRender = KeptAnswer;

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
  return answerOptions({
    client,
    queryKey,
    staleTime,
    ask: (signal) => client.renderPanel(install.appId, request, { signal }),
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
