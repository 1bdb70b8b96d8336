/** A part of a list. */
export interface Page {
  /** At most so many. */
  readonly limit: number;
  /** After so many. */
  readonly offset: number;
}

/** The end of a `select`, whose two parameters are {@link pageParams}. */
export const pageSql = 'limit $2::bigint offset $3::bigint';

/** A list without a page is the whole list: PostgreSQL takes a limit of null for none. */
export function pageParams(page: Page | undefined): readonly [number | null, number] {
  return [page?.limit ?? null, page?.offset ?? 0];
}
