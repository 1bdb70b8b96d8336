import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'deskside/server';
import type { Agent } from '../../shared/desk.js';
import { agents, ana } from '../team.js';
import { cookieName } from './oneDesk.js';

const tokenShape = /(?:^|;\s*)northdesk_session=([\w-]{43})(?:;|$)/;
const thirtyDays = 60 * 60 * 24 * 30;

/** Who asks. The demo has no password: whoever opens an agent's page is that agent. */
export interface Sessions {
  /** The agent of this request's cookie, or `null`. */
  find(request: Request): Promise<Agent | null>;
  /** Starts a session, Ana's unless told otherwise; gives the `Set-Cookie` header. */
  start(agent?: Agent): Promise<string>;
}

export function createSessions(database: Database): Sessions {
  return {
    async find(request) {
      const token = tokenShape.exec(request.headers.get('cookie') ?? '')?.[1];
      if (!token) return null;
      const [session] = await database.query<{ agent_id: string }>(
        'select agent_id from desk_session where token_hash = $1',
        [hash(token)],
      );
      return agents.find(({ id }) => id === session?.agent_id) ?? null;
    },
    async start(agent = ana) {
      const token = randomBytes(32).toString('base64url');
      await database.query('insert into desk_session values ($1, $2, now())', [hash(token), agent.id]);
      const { path } = agent;
      // Not Strict: whoever comes back from a vendor's sign-in comes from another site. Changes ask for the origin besides.
      return `${cookieName(agent)}=${token}; Path=${path || '/'}; HttpOnly; SameSite=Lax; Max-Age=${thirtyDays}`;
    },
  };
}

const hash = (token: string): string => createHash('sha256').update(token).digest('base64url');
