import { HostError } from '../hostError.js';
import type { Database, Queryable } from './database.js';
import { migrations } from './migrations.js';

// Any constant will do, as long as every Deskside host uses the same: it is what makes a second host wait.
const migrationLock = 7_305_813_920_447;

/**
 * Brings the database up to this version of Deskside. Safe when several hosts start at once: an advisory lock lets one
 * work and the others wait, and all steps stand or fall together in one transaction.
 *
 * @throws HostError `database_newer` when a newer Deskside has already migrated the database
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(${migrationLock})`);
    await tx.query(
      `create table if not exists deskside_migrations (
        version integer primary key,
        name text not null,
        applied_at timestamptz not null default now()
      )`,
    );
    const applied = await appliedVersion(tx);
    for (const migration of migrations) {
      if (migration.version <= applied) continue;
      for (const statement of migration.statements) await tx.query(statement);
      await tx.query('insert into deskside_migrations (version, name) values ($1, $2)', [
        migration.version,
        migration.name,
      ]);
    }
  });
}

async function appliedVersion(tx: Queryable): Promise<number> {
  const rows = await tx.query<{ version: number }>(
    'select coalesce(max(version), 0)::integer as version from deskside_migrations',
  );
  const applied = rows[0]?.version ?? 0;
  const known = migrations.at(-1)?.version ?? 0;
  if (applied > known) {
    throw new HostError(
      'database_newer',
      `The database is at version ${applied}, but this Deskside knows versions up to ${known}: a newer one has migrated it. Update the package "deskside" on this host.`,
    );
  }
  return applied;
}
