import { RequestError, type RequestFailure } from './requestError.js';

/** Why a source has no values, or no new ones: a failed request, or no connection at all. */
export interface SourceProblem {
  readonly kind: RequestFailure | 'offline';
  /** The HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** The server's own word for it, when it has one: `"connection_required"` can be cured by connecting. */
  readonly code?: string | undefined;
}

/** What is kept of the calls to one source for one conversation. */
export interface KeptAnswer {
  /** The last good answer, kept while later ones fail. */
  readonly answer?: { readonly data: unknown; readonly at: number; readonly maxAgeMs?: number | undefined } | undefined;
  /** A lasting failure of the newest call: a 4xx, or an answer that cannot be read. */
  readonly problem?: RequestError | undefined;
}

/** What one source shows for the conversation on screen. */
export type AnswerState =
  | { readonly kind: 'inactive' }
  | { readonly kind: 'loading' /** Whether it takes longer than usual. */; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly problem: SourceProblem }
  | {
      readonly kind: 'ready';
      /** What the source answered. */
      readonly data: unknown;
      /** When, in milliseconds since the epoch. */
      readonly updatedAt: number;
      /** Whether a newer answer is being fetched behind it. */
      readonly refreshing: boolean;
      readonly slow: boolean;
      /** Why a newer answer could not be fetched: the shown one is old. */
      readonly stale?: SourceProblem | undefined;
    };

/** What the state is made of: what the cache knows of the source's query. */
export interface AnswerQuery {
  readonly data: KeptAnswer | undefined;
  readonly error: Error | null;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
}

/** Tells what a source shows. Pure, so that every state can be drawn in a story and tried in a test. */
export function answerState(query: AnswerQuery, slow: boolean): AnswerState {
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

function problemOf({ data, error, fetchStatus }: AnswerQuery): SourceProblem | undefined {
  if (fetchStatus === 'paused') return { kind: 'offline' };
  // An error is always newer than the data beside it.
  const failure = error ?? data?.problem;
  if (!failure) return undefined;
  return failure instanceof RequestError
    ? { kind: failure.failure, status: failure.status, code: failure.code }
    : { kind: 'network' };
}
