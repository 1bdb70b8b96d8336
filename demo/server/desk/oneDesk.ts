import type { Agent } from '../../shared/desk.js';
import { agents, ana } from '../team.js';

/** The name of an agent's cookie: a browser sends Ana's to every path, that of Ben's desk among them. */
export const cookieName = ({ path }: Agent): string => `northdesk_session${path.replaceAll('/', '_')}`;

/** A request, and whose desk it is for. */
interface DeskRequest {
  readonly agent: Agent;
  readonly request: Request;
}

/**
 * Each agent has a desk at a path of their own, so that two tabs of one browser can be two agents. What lies behind is
 * written for one: it gets the request without that path, and with the cookie of that agent alone.
 */
export function toOneDesk(request: Request): DeskRequest {
  const url = new URL(request.url);
  const agent = agents.find(({ path }) => path && `${url.pathname}/`.startsWith(`${path}/`));
  if (!agent) return { agent: ana, request };
  url.pathname = url.pathname.slice(agent.path.length) || '/';
  const theirs = new Request(url, request);
  const start = `${cookieName(agent)}=`;
  const cookie = request.headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((one) => one.startsWith(start));
  theirs.headers.delete('cookie');
  if (cookie) theirs.headers.set('cookie', `${cookieName(ana)}=${cookie.slice(start.length)}`);
  return { agent, request: theirs };
}
