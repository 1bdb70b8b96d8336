import { useQueryClient } from '@tanstack/react-query';
import type { Prefetcher } from 'deskside';
import { useEffect, useRef } from 'react';
import type { ConversationSummary, DeskSession } from '../../shared/desk.js';
import { toContext } from './toContext.js';

/** How many conversations after the open one. */
const ahead = 2;
/** How long nothing must have been asked or answered, in milliseconds: one answer leads to other questions. */
const quiet = 400;

/**
 * Fetches ahead what the next conversations of the list will show, once the open one has all of its own: on HTTP/1.1 it
 * would have to wait for them.
 */
export function usePrefetchNext(
  { prefetch }: Prefetcher,
  visible: readonly ConversationSummary[],
  openId: string | null,
  session: DeskSession,
): void {
  const queryClient = useQueryClient();
  const list = useRef(visible);
  useEffect(() => {
    list.current = visible;
  });
  useEffect(() => {
    if (openId === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    const begin = (): void => {
      const at = list.current.findIndex(({ id }) => id === openId) + 1;
      const next = list.current.slice(at, at + ahead);
      stop = prefetch(next.map((conversation) => toContext(conversation, undefined, session)));
    };
    const listen = (): void => {
      clearTimeout(timer);
      if (stop || queryClient.isFetching({ queryKey: ['deskside'] }) > 0) return;
      timer = setTimeout(begin, quiet);
    };
    const leave = queryClient.getQueryCache().subscribe(listen);
    listen();
    return () => {
      leave();
      clearTimeout(timer);
      stop?.();
    };
  }, [prefetch, openId, session, queryClient]);
}
