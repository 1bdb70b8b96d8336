import { mkdir } from 'node:fs/promises';
import type { AddressRules, Database, QueryOptions, Store } from '../index.js';
import { importPeer } from './importPeer.js';
import { keptRows } from './keptRows.js';
import { keptStatements } from './keptStatements.js';
import { openOrClose } from './openOrClose.js';

/** Options of {@link createPgliteStore}. */
export interface PgliteStoreOptions extends AddressRules {
  /**
   * The directory that keeps the data; it is made when missing. One process at a time may use it.
   *
   * @default in memory: the data end with the process
   */
  readonly dataDir?: string;
}

/**
 * Keeps the records in an embedded PostgreSQL (PGlite), inside this process: no server to run. Meant for trying out,
 * for tests, and for a helpdesk of one process.
 *
 * @throws HostError `package_missing` when `@electric-sql/pglite` is not installed
 */
export async function createPgliteStore({ dataDir, development }: PgliteStoreOptions = {}): Promise<Store> {
  const { PGlite, protocol } = await importPeer(
    '@electric-sql/pglite',
    'The embedded database',
    () => import('@electric-sql/pglite'),
  );
  if (dataDir !== undefined) await mkdir(dataDir, { recursive: true });
  const pglite = await PGlite.create(dataDir === undefined ? {} : { dataDir });
  const queryKept = keptStatements(pglite, protocol);
  const rows = keptRows();
  let transactions = 0;
  const database: Database = {
    async query<Row>(sql: string, params: readonly unknown[] = [], { keep = false }: QueryOptions = {}) {
      const plainly = async () => (await pglite.query<Row>(sql, [...params])).rows;
      // A query waits for transactions that were begun before it.
      if (!keep || transactions > 0 || pglite.closed) return rows.changing(plainly);
      return rows.reading(sql, params, async () => (await queryKept<Row>(sql, params)) ?? plainly());
    },
    async transaction(run) {
      transactions += 1;
      try {
        return await rows.changing(() =>
          pglite.transaction((tx) =>
            run({
              query: async <Row>(sql: string, params: readonly unknown[] = []) =>
                (await tx.query<Row>(sql, [...params])).rows,
            }),
          ),
        );
      } finally {
        transactions -= 1;
      }
    },
    close: async () => {
      if (!pglite.closed) await pglite.close();
    },
  };
  return openOrClose(database, { development });
}
