import { onlineManager, type UndefinedInitialDataOptions, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { type AnswerState, answerState, type KeptAnswer } from '../client/index.js';
import { useSlow } from '../internal/useSlow.js';
import { explainDiagnostic } from '../wire/index.js';
import { useHost } from './hostContext.js';

/** One source for the conversation on screen: how it is doing, and asking again. */
export interface Answer {
  readonly state: AnswerState;
  /** Asks again now, past the cache. While a request is under way it joins that one. */
  readonly refresh: () => void;
}

/**
 * Asks a source and tells it as one state. It is asked when the component appears and the cached answer is old; it aborts
 * when the conversation changes; an answer for one customer is never given under another.
 *
 * @param enabled - `false` never asks: the source is inactive
 */
export function useAnswer<Key extends readonly unknown[]>(
  options: UndefinedInitialDataOptions<KeptAnswer, Error, KeptAnswer, Key>,
  enabled: boolean,
): Answer {
  const { queryClient, onDiagnostic } = useHost();
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
  return { state: enabled ? answerState({ data, error, fetchStatus }, slow) : { kind: 'inactive' }, refresh };
}
