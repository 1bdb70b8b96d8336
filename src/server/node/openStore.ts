import type { AddressRules, Store } from '../index.js';
import { createPgliteStore } from './pglite.js';
import { createPostgresStore } from './postgres.js';

/**
 * Opens a store by its place, so that one setting chooses the database.
 *
 * @param place - a connection string (`postgres://…` or `postgresql://…`) for a PostgreSQL server, or a directory for
 * the embedded database
 * @param rules - with `development`, panels may have endpoints on this machine
 * @default the embedded database in memory
 */
export function openStore(place?: string, rules: AddressRules = {}): Promise<Store> {
  if (!place) return createPgliteStore(rules);
  if (/^postgres(ql)?:\/\//i.test(place)) return createPostgresStore({ connectionString: place, ...rules });
  return createPgliteStore({ dataDir: place, ...rules });
}
