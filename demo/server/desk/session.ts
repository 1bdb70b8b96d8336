import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'deskside/server';
import type { Agent } from '../../shared/desk.js';
import { ana } from '../team.js';

const cookieName = 'northdesk_session';
const tokenShape = /(?:^|;\s*)northdesk_session=([\w-]{43})(?:;|$)/;
const thirtyDays = 60 * 60 * 24 * 30;

/** Who asks. The demo has one agent and no password: whoever opens the page is Ana. */
export interface Sessions {
  /** The agent of this request's cookie, or `null`. */
  find(request: Request): Promise<Agent | null>;
  /** Starts a session; gives the `Set-Cookie` header. */
  start(): Promise<string>;
}

export function createSessions(database: Database): Sessions {
  return {
    async find(request) {
      const token = tokenShape.exec(request.headers.get('cookie') ?? '')?.[1];
      if (!token) return null;
      const rows = await database.query('select agent_id from desk_session where token_hash = $1', [hash(token)]);
      return rows.length > 0 ? ana : null;
    },
    async start() {
      const token = randomBytes(32).toString('base64url');
      await database.query('insert into desk_session values ($1, $2, now())', [hash(token), ana.id]);
      // Not Strict: whoever comes back from a vendor's sign-in comes from another site. Changes ask for the origin besides.
      return `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${thirtyDays}`;
    },
  };
}

const hash = (token: string): string => createHash('sha256').update(token).digest('base64url');
