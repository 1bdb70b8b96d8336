import { queryOptions, type UndefinedInitialDataOptions } from '@tanstack/react-query';
import type { KeptAnswer } from './answerState.js';
import { keptFor, minute, retryOnce } from './queryHabits.js';
import { isLasting } from './requestError.js';
import { shareRequest } from './shareRequest.js';
import type { PanelAnswer, SidebarClient } from './sidebarClient.js';

/** How long an answer counts as fresh unless told otherwise, in milliseconds: 5 minutes. */
export const defaultStaleTime: number = 5 * minute;

/** What {@link answerOptions} takes. */
export interface AnswerInput<Key> {
  readonly client: SidebarClient;
  readonly queryKey: Key;
  /** In milliseconds; `Cache-Control: max-age` of an answer wins. */
  readonly staleTime: number;
  /** Asks the source. */
  readonly ask: (signal: AbortSignal) => Promise<PanelAnswer>;
}

/**
 * Query options for what one source answers for one conversation. A lasting failure is kept beside the last good answer,
 * as data; any other one is the query's error and is asked again.
 */
export function answerOptions<Key extends readonly unknown[]>({
  client,
  queryKey,
  staleTime,
  ask,
}: AnswerInput<Key>): UndefinedInitialDataOptions<KeptAnswer, Error, KeptAnswer, Key> & { queryKey: Key } {
  return queryOptions({
    queryKey,
    async queryFn({ signal, client: cache }): Promise<KeptAnswer> {
      try {
        const answer = await shareRequest(client, JSON.stringify(queryKey), signal, ask);
        return { answer: { ...answer, at: Date.now() } };
      } catch (problem) {
        if (!isLasting(problem)) throw problem;
        return { answer: cache.getQueryData<KeptAnswer>(queryKey)?.answer, problem };
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
