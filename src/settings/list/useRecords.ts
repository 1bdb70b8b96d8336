import { type QueryKey, type UndefinedInitialDataOptions, useQuery } from '@tanstack/react-query';
import { useTools } from '../../tools/index.js';

/** A list of an account's records. One that could not be renewed is still a list. */
export interface Records<T> {
  readonly state:
    | { readonly kind: 'loading' }
    | { readonly kind: 'failed'; readonly error: Error }
    | { readonly kind: 'ready'; readonly list: readonly T[] };
  readonly retry: () => void;
  /** Puts what the server answered into the list at once, and asks for the list again. */
  readonly change: (to: (list: readonly T[]) => readonly T[]) => void;
}

/** Fetches a list, and keeps it as it is changed. It is the one that the sidebar shows, if both stand on one page. */
export function useRecords<T, Key extends QueryKey>(
  options: UndefinedInitialDataOptions<readonly T[], Error, readonly T[], Key> & { readonly queryKey: Key },
): Records<T> {
  const { queryClient } = useTools();
  const { data, error, refetch } = useQuery(options, queryClient);
  return {
    state: data ? { kind: 'ready', list: data } : error ? { kind: 'failed', error } : { kind: 'loading' },
    retry: () => void refetch(),
    change: (to) => {
      queryClient.setQueryData<readonly T[]>(options.queryKey, (list) => list && to(list));
      void queryClient.invalidateQueries({ queryKey: options.queryKey });
    },
  };
}

/** The list with one record renewed, or added at the end. */
export function withRecord<T>(list: readonly T[], record: T, isSame: (other: T) => boolean): readonly T[] {
  return list.some(isSame) ? list.map((other) => (isSame(other) ? record : other)) : [...list, record];
}
