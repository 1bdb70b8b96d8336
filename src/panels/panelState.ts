import { type PanelRender, RequestError, type RequestFailure } from '../client/index.js';
import type { PanelInstall } from '../wire/index.js';

/** Why a panel has no values, or no new ones: a failed request, or no connection at all. */
export interface PanelProblem {
  readonly kind: RequestFailure | 'offline';
  /** The HTTP status, when there was an answer. */
  readonly status?: number | undefined;
}

/** What one panel shows for the conversation on screen. */
export type PanelState =
  | { readonly kind: 'inactive' }
  | { readonly kind: 'loading' /** Whether it takes longer than usual. */; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly problem: PanelProblem }
  | {
      readonly kind: 'ready';
      /** What the endpoint answered. */
      readonly data: unknown;
      /** When, in milliseconds since the epoch. */
      readonly updatedAt: number;
      /** Whether a newer answer is being fetched behind it. */
      readonly refreshing: boolean;
      readonly slow: boolean;
      /** Why a newer answer could not be fetched: the shown one is old. */
      readonly stale?: PanelProblem | undefined;
    };

/** What the state is made of: what the cache knows of the panel's query. */
export interface PanelQuery {
  readonly data: PanelRender | undefined;
  readonly error: Error | null;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
}

/** Tells what a panel shows. Pure, so that every state can be drawn in a story and tried in a test. */
export function panelState(install: PanelInstall, query: PanelQuery, slow: boolean): PanelState {
  if (install.status !== 'active') return { kind: 'inactive' };
  const problem = problemOf(query);
  const answer = query.data?.answer;
  const fetching = query.fetchStatus === 'fetching';
  if (answer)
    return {
      kind: 'ready',
      data: answer.data,
      updatedAt: answer.at,
      refreshing: fetching,
      slow,
      stale: fetching ? undefined : problem,
    };
  if (problem?.kind === 'inactive') return { kind: 'inactive' };
  if (problem && !fetching) return { kind: 'failed', problem };
  return { kind: 'loading', slow };
}

function problemOf({ data, error, fetchStatus }: PanelQuery): PanelProblem | undefined {
  if (fetchStatus === 'paused') return { kind: 'offline' };
  // An error is always newer than the data beside it.
  const failure = error ?? data?.problem;
  if (!failure) return undefined;
  return failure instanceof RequestError ? { kind: failure.failure, status: failure.status } : { kind: 'network' };
}
