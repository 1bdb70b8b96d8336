/** Rows that are kept at once; the oldest go first. */
const most = 500;

/** What was read of a database to which nobody else can write. */
export interface KeptRows {
  /** Runs what may change something. What was read before it is forgotten, and so is what is read meanwhile. */
  changing<T>(run: () => Promise<T>): Promise<T>;
  /** The rows of a statement that only reads: those of the last time when nothing has changed since. */
  reading<Row>(sql: string, params: readonly unknown[], read: () => Promise<Row[]>): Promise<Row[]>;
}

/**
 * Keeps rows in memory for a database that is in this process and in no other one: every change goes by here, so that a
 * kept row is never older than the last one. For a server's database this would be wrong.
 */
export function keptRows(): KeptRows {
  const kept = new Map<string, readonly unknown[]>();
  let changes = 0;
  const forget = (): void => {
    changes += 1;
    kept.clear();
  };
  return {
    async changing(run) {
      forget();
      try {
        return await run();
      } finally {
        forget();
      }
    },
    async reading<Row>(sql: string, params: readonly unknown[], read: () => Promise<Row[]>) {
      const key = JSON.stringify([sql, ...params]);
      const known = kept.get(key) as readonly Row[] | undefined;
      if (known) return copies(known);
      const before = changes;
      const rows = await read();
      if (changes === before) {
        if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
        kept.set(key, copies(rows));
      }
      return rows;
    },
  };
}

/** Whoever is given a row may change it. */
function copies<Row>(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row }));
}
