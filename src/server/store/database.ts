/** How a statement is run. */
export interface QueryOptions {
  /**
   * Says that the statement only reads, gives the same as long as nothing is written, and comes again and again with the
   * same text: a driver that can should parse and plan it once. One that cannot takes no notice.
   *
   * @default false
   */
  readonly keep?: boolean;
}

/** Runs one PostgreSQL statement. */
export interface Queryable {
  /**
   * Runs one statement and gives its rows.
   *
   * @param sql - one statement in PostgreSQL's dialect, with `$1`, `$2`, … as places for `params`
   * @param params - text, numbers, booleans or `null`
   */
  query<Row = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
    options?: QueryOptions,
  ): Promise<Row[]>;
}

/**
 * The seam between the host and a PostgreSQL driver: implement these three to use a driver of your own with
 * `createStore`. Deskside's own tables begin with `deskside_`.
 */
export interface Database extends Queryable {
  /** Runs `run` in one transaction: commits when it resolves, rolls back when it rejects. */
  transaction<T>(run: (tx: Queryable) => Promise<T>): Promise<T>;
  /** Ends all connections. May be called twice. */
  close(): Promise<void>;
}
