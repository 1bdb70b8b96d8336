import { createHost } from 'deskside/server';
import { openStore } from 'deskside/server/node';

// the sample's own session

import { agentOf } from './agents.js';

// postgres://… for a server, a directory for the embedded database, nothing for memory
export const store = await openStore(process.env.DATABASE_URL);

export const host = createHost({
  store,
  // made once with createHostKey(), or openssl rand -base64 32
  keys: [{ id: '2026', secret: process.env.DESKSIDE_KEY ?? '' }],
  authorize: async (request, { accountId, action }) => {
    const agent = await agentOf(request.headers.get('cookie')); // your own session
    if (!agent) return null; // 401
    return agent.accountId === accountId && agent.may(action) ? { id: agent.id } : false; // false: 403
  },
});
