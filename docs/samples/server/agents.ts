import type { Authorize } from 'deskside/server';

/** Stands for the helpdesk's own session: who is signed in, from the request's cookie. */
export async function agentOf(cookie: string | null) {
  const id = /agent=(\w+)/.exec(cookie ?? '')?.[1];
  if (!id) return null;
  return { id, accountId: '1', may: (action: string) => id === 'ana' || !action.endsWith(':write') };
}

/** The question of the host, asked of that session. */
export const authorize: Authorize = async (request, { accountId, action }) => {
  const agent = await agentOf(request.headers.get('cookie'));
  if (!agent) return null;
  return agent.accountId === accountId && agent.may(action) ? { id: agent.id } : false;
};
