import { createHost } from 'deskside/server';
import { openStore } from 'deskside/server/node';

// the sample's own server and session

import { Hono } from 'hono';
import { agentOf as sessionOf } from './agents.js';

export const app = new Hono();

const host = createHost({
  store: await openStore(process.env.DATABASE_URL), // or a folder, or nothing for memory
  authorize: async (request, { accountId }) => agentOf(request, accountId), // { id }, null or false
  keys: [{ id: '2026', secret: process.env.DESKSIDE_KEY ?? '' }], // openssl rand -base64 32, kept with your other secrets
});

app.all('/api/accounts/*', (c) => host.fetch(c.req.raw)); // Hono; for others see docs/server.md
app.all('/api/v1/accounts/:accountId/dashboard_apps/*', (c) => host.fetch(c.req.raw));
app.get('/api/integration-app/oauth/callback', (c) => host.fetch(c.req.raw)); // vendors with OAuth2

export const close = () => host.close();

async function agentOf(request: Request, accountId: string) {
  const agent = await sessionOf(request.headers.get('cookie'));
  return agent && agent.accountId === accountId && { id: agent.id };
}
