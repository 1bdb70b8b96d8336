import { own } from '../../wire/index.js';
import type { Queryable } from './database.js';
import type { APPConfiguration } from './records.js';

type Destination = Pick<APPConfiguration, 'endpoint' | 'auth'>;

/** Whether a version's secrets would reach another server, or a server as somebody else, than they were given for. */
export function goesElsewhere(before: Destination, after: Destination): boolean {
  return originOf(before.endpoint) !== originOf(after.endpoint) || !hasSameClient(before.auth, after.auth);
}

/** Whether two `auth` blocks speak to the same sign-in server as the same client. */
export function hasSameClient(before: unknown, after: unknown): boolean {
  return ['authURL', 'accessTokenURL', 'clientId'].every(
    (name) => own(own(before, 'oauth2'), name) === own(own(after, 'oauth2'), name),
  );
}

/**
 * Takes the credentials, the connections and the authorizations under way from the installs of a version, and counts the
 * move, so that what is on its way with the old ones is told from what comes after.
 *
 * @returns how many installs have lost a credential or a connection
 */
export async function forgetSecrets(tx: Queryable, versionId: string): Promise<number> {
  const ofVersion = 'select _id from deskside_installs where version_id = $1';
  const [row] = await tx.query<{ readonly cleared: number | string }>(
    `select count(*) as cleared from deskside_installs i where i.version_id = $1
      and (i.credential is not null or exists (select 1 from deskside_connections c where c.install_id = i._id))`,
    [versionId],
  );
  await tx.query('update deskside_app_configurations set moves = moves + 1 where _id = $1', [versionId]);
  // The installs before what belongs to them, as whoever takes an install away: else two could wait for each other.
  await tx.query('update deskside_installs set credential = null, updated_at = now() where version_id = $1', [
    versionId,
  ]);
  await tx.query(`delete from deskside_connections where install_id in (${ofVersion})`, [versionId]);
  await tx.query(`delete from deskside_authorizations where install_id in (${ofVersion})`, [versionId]);
  return Number(row?.cleared ?? 0);
}

/** `null` for what somebody wrote into the column that is no address. */
function originOf(endpoint: string): string | null {
  return URL.canParse(endpoint) ? new URL(endpoint).origin : null;
}
