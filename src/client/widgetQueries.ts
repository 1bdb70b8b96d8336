import { queryOptions, type UndefinedInitialDataOptions } from '@tanstack/react-query';
import { type ConversationContext, toWidgetContext } from '../context/index.js';
import type { SidebarWidget } from '../wire/index.js';
import { answerOptions, defaultStaleTime } from './answerOptions.js';
import type { KeptAnswer } from './answerState.js';
import { keptFor, minute, retryOnce } from './queryHabits.js';
import { RequestError } from './requestError.js';
import type { SidebarClient } from './sidebarClient.js';

/** What {@link widgetRunOptions} takes. */
export interface WidgetRunInput {
  readonly widget: Pick<SidebarWidget, 'id'>;
  readonly context: ConversationContext;
  /** After how many milliseconds a cached result is renewed behind the shown one. @default defaultStaleTime */
  readonly staleTime?: number;
}

type WidgetRunKey = readonly ['deskside', string, 'widget', ...(string | undefined)[]];

/**
 * TanStack Query options for one widget in one conversation. Use them to prefetch:
 * `queryClient.prefetchQuery(widgetRunOptions(client, { widget, context }))`.
 */
export function widgetRunOptions(
  client: SidebarClient,
  { widget, context, staleTime = defaultStaleTime }: WidgetRunInput,
): UndefinedInitialDataOptions<KeptAnswer, Error, KeptAnswer, WidgetRunKey> & { queryKey: WidgetRunKey } {
  const idOf = (id: unknown): string | undefined =>
    typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  return answerOptions({
    client,
    queryKey: [
      'deskside',
      client.id,
      'widget',
      widget.id,
      idOf(context.conversation.id),
      idOf(context.contact?.id),
      idOf(context.business?.['id']),
    ] as WidgetRunKey,
    staleTime,
    ask: (signal) =>
      client.runWidget
        ? client.runWidget(widget.id, toWidgetContext(context), { signal })
        : Promise.reject(new RequestError('This client runs no widgets.', { failure: 'http', status: 404 })),
  });
}

type WidgetsKey = readonly ['deskside', string, 'widgets'];

/** TanStack Query options for the account's list of widgets. */
export function widgetsOptions(client: SidebarClient): UndefinedInitialDataOptions<
  readonly SidebarWidget[],
  Error,
  readonly SidebarWidget[],
  WidgetsKey
> & {
  queryKey: WidgetsKey;
} {
  return queryOptions({
    queryKey: ['deskside', client.id, 'widgets'] as const,
    queryFn: async ({ signal }) => (await client.listWidgets?.({ signal })) ?? [],
    staleTime: minute,
    gcTime: keptFor(15 * minute),
    ...retryOnce,
    refetchOnWindowFocus: false,
  });
}
