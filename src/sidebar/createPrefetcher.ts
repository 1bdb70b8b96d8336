import { type FetchQueryOptions, hashKey, onlineManager, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { dashboardAppsOptions, panelInstallsOptions, type SidebarClient, widgetsOptions } from '../client/index.js';
import type { ConversationContext } from '../context/index.js';
import { browserStorage, type SidebarStorage } from '../internal/storage.js';
import { whenIdle } from '../internal/whenIdle.js';
import { preferenceStore } from './preferenceStore.js';
import { type SourceQuery, sourceQueries } from './sourceQueries.js';
import { takeTurns } from './takeTurns.js';

/** What {@link createPrefetcher} takes. */
export interface PrefetcherOptions {
  /** The one that `SidebarProvider` has. */
  readonly client: SidebarClient;
  /** The one that `SidebarProvider` has: what is fetched ahead must be found there. */
  readonly queryClient: QueryClient;
  /** The one that `SidebarProvider` has: only what the agent would see is fetched. @default localStorage */
  readonly storage?: SidebarStorage;
  /** That of `ConversationSidebar`. @default "none" */
  readonly defaultOpen?: 'none' | 'first';
  /** That of `SidebarProvider`. @default 300_000 */
  readonly staleTime?: number;
  /** Conversations that one call may fetch ahead; of more, the first ones. @default 5 */
  readonly limit?: number;
  /** Requests that are under way at once. @default 2 */
  readonly concurrency?: number;
  /** How long the pointer rests on a row before its conversation is fetched, in milliseconds. @default 100 */
  readonly dwellMs?: number;
}

/** Handlers for a row of the list of conversations. */
export interface PrefetchRowProps {
  /** Fetches when the pointer has rested. */
  readonly onPointerEnter: () => void;
  /** Stops what no other row waits for. */
  readonly onPointerLeave: () => void;
  /** Fetches when the focus has stayed. */
  readonly onFocus: () => void;
  /** Stops as leaving does. */
  readonly onBlur: () => void;
}

/** Fetches ahead what conversations will show. */
export interface Prefetcher {
  /**
   * Fetches what the sidebar will show for these conversations, one after the other, while the page is idle. What is
   * fresh is not asked again, and nothing is asked while the page is offline or hidden, or when the reader saves data.
   *
   * @returns stops it: what has not begun is not begun, and what nobody waits for is aborted
   */
  prefetch(contexts: readonly ConversationContext[]): () => void;
  /** Handlers that fetch a conversation as soon as the pointer rests on its row, or the focus comes to it. */
  rowProps(context: ConversationContext): PrefetchRowProps;
  /** Stops everything that is under way. */
  cancel(): void;
}

/**
 * Makes a switch to another conversation instant: what was fetched ahead stands there at once, without a request and
 * without a skeleton. It works outside of `SidebarProvider`, where the list of conversations usually is.
 */
export function createPrefetcher({
  client,
  queryClient,
  storage = browserStorage,
  defaultOpen = 'none',
  staleTime,
  limit = 5,
  concurrency = 2,
  dwellMs = 100,
}: PrefetcherOptions): Prefetcher {
  const running = new Set<() => void>();
  const turn = takeTurns(Math.max(1, concurrency));
  /** What is under way, for each call that waits for it. */
  const begun = new Set<Begun>();
  const isWatched = (queryKey: QueryKey): boolean =>
    (queryClient.getQueryCache().find({ queryKey, exact: true })?.getObserversCount() ?? 0) > 0;

  const queriesOf = async (context: ConversationContext, isUrgent: boolean): Promise<readonly SourceQuery[]> => {
    const [installs, widgets] = await Promise.all([
      turn(isUrgent, () => queryClient.fetchQuery(panelInstallsOptions(client))).catch(() => []),
      turn(isUrgent, () => queryClient.fetchQuery(widgetsOptions(client))).catch(() => []),
      turn(isUrgent, () => queryClient.prefetchQuery(dashboardAppsOptions(client))),
    ]);
    const preferences = preferenceStore(storage, client.id).get();
    if (preferences.isCollapsed) return [];
    return sourceQueries({ client, context, installs, widgets, preferences, defaultOpen, staleTime });
  };

  const fetchAll = (contexts: readonly ConversationContext[], isUrgent: boolean): (() => void) => {
    let isStopped = false;
    const fetchOne = async (query: SourceQuery): Promise<void> => {
      if (isStopped || !mayFetch()) return;
      const { queryKey } = query;
      const one: Begun = { stop, queryKey };
      begun.add(one);
      // A second attempt is for whoever has opened the conversation meanwhile.
      const retry = (failures: number, error: Error): boolean =>
        isWatched(queryKey) && typeof query.retry === 'function' && query.retry(failures, error);
      await queryClient.prefetchQuery({ ...query, retry } as FetchQueryOptions);
      begun.delete(one);
    };
    const run = async (): Promise<void> => {
      for (const context of contexts.slice(0, limit)) {
        if (!isUrgent) await whenIdle();
        if (isStopped || !mayFetch()) break;
        const queries = await queriesOf(context, isUrgent);
        await Promise.all(queries.map((query) => turn(isUrgent, () => fetchOne(query))));
      }
      running.delete(stop);
    };
    const stop = (): void => {
      isStopped = true;
      running.delete(stop);
      const own = [...begun].filter((one) => one.stop === stop);
      for (const one of own) begun.delete(one);
      const others = new Set([...begun].map(({ queryKey }) => hashKey(queryKey)));
      for (const { queryKey } of own) {
        // Whoever opened the conversation meanwhile waits for the answer, or another call does.
        if (isWatched(queryKey) || others.has(hashKey(queryKey))) continue;
        void queryClient.cancelQueries({ queryKey, exact: true });
      }
    };
    running.add(stop);
    void run();
    return stop;
  };

  // One for all rows: handlers are made anew whenever a row is drawn.
  let near: NearRow | undefined;
  const leave = (): void => {
    clearTimeout(near?.timer);
    near?.stop?.();
    near = undefined;
  };

  return {
    prefetch: (contexts) => fetchAll(contexts, false),
    rowProps(context) {
      const key = JSON.stringify([context.conversation.id, context.contact?.id]);
      const come = (): void => {
        if (near?.key === key) return;
        leave();
        const row: NearRow = { key };
        row.timer = setTimeout(() => {
          row.stop = fetchAll([context], true);
        }, dwellMs);
        near = row;
      };
      const go = (): void => {
        if (near?.key === key) leave();
      };
      return { onPointerEnter: come, onPointerLeave: go, onFocus: come, onBlur: go };
    },
    cancel() {
      leave();
      for (const stop of running) stop();
    },
  };
}

/** A request that one call of `prefetch`, named by what stops it, waits for. */
interface Begun {
  readonly stop: () => void;
  readonly queryKey: QueryKey;
}

/** The row that the pointer or the focus is on. */
interface NearRow {
  readonly key: string;
  timer?: ReturnType<typeof setTimeout>;
  stop?: () => void;
}

function mayFetch(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return onlineManager.isOnline() && document.visibilityState !== 'hidden' && !connection?.saveData;
}
