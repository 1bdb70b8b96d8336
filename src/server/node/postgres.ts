import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { AddressRules, Database, Queryable, QueryOptions, Store } from '../index.js';
import { importPeer } from './importPeer.js';
import { openOrClose } from './openOrClose.js';

/** Options of {@link createPostgresStore}. */
export interface PostgresStoreOptions extends AddressRules {
  /** Such as `postgres://user:password@db.example.com:5432/helpdesk`. */
  readonly connectionString: string;
}

/**
 * Keeps the records in a PostgreSQL server, through a pool of the package `pg`. Any number of hosts may share it.
 *
 * @throws HostError `package_missing` when `pg` is not installed
 */
export async function createPostgresStore({ connectionString, development }: PostgresStoreOptions): Promise<Store> {
  const { default: pg } = await importPeer('pg', 'A PostgreSQL server', () => import('pg'));
  // Without a limit, a database behind a silent firewall would hold every request for minutes.
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 10_000 });
  // A connection that breaks off is replaced, and the query on it rejects. But it also emits an event, from the pool
  // when idle and from the client when in use, that would end the process if nobody listened.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let closing: Promise<void> | undefined;
  const database: Database = {
    async query<Row>(sql: string, params: readonly unknown[] = [], { keep = false }: QueryOptions = {}) {
      const rows = keep ? await queryKept<Row>(pool, sql, params) : null;
      return rows ?? queryable(pool).query<Row>(sql, params);
    },
    async transaction(run) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await run(queryable(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        await client.query('rollback').then(
          () => client.release(),
          // The connection itself is broken: it must not go back to the pool.
          () => client.release(true),
        );
        throw error;
      }
    },
    close: () => (closing ??= pool.end()),
  };
  return openOrClose(database, { development });
}

function queryable(client: Pool | PoolClient): Queryable {
  return {
    async query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
      const { rows } = await client.query(sql, [...params]);
      return rows;
    },
  };
}

/** A pooler gave the connection to somebody else meanwhile, or a table has changed: nothing that is wrong with the query. */
const notKept = new Set(['26000', '42P05', '0A000']);
const names = new Map<string, string>();

/** Runs a statement that the server parses once for each connection; `null` when it has lost it. */
async function queryKept<Row>(pool: Pool, text: string, params: readonly unknown[]): Promise<Row[] | null> {
  // Behind a pooler other programs, and other versions of this one, share a connection: one name is always one text.
  const name = names.get(text) ?? `deskside_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  names.set(text, name);
  try {
    return (await pool.query({ name, text, values: [...params] })).rows;
  } catch (error) {
    if (error instanceof Error && 'code' in error && notKept.has(String(error.code))) return null;
    throw error;
  }
}
