import type { Host } from 'deskside/server';
import { Hono } from 'hono';
import { deskRoutes } from './desk/routes.js';
import type { Sessions } from './desk/session.js';
import type { DeskStore } from './desk/store.js';
import type { readPage } from './page.js';
import { oneAddress, sameOriginWrites, securityHeaders } from './security.js';

interface Parts {
  readonly host: Host;
  readonly desk: DeskStore;
  readonly sessions: Sessions;
  readonly page: Awaited<ReturnType<typeof readPage>>;
  /** What may stand in frames. */
  readonly appOrigins: readonly string[];
}

/** The whole demo as one `Request → Response`: Deskside's host under `/api`, the helpdesk's API under `/desk`, the page. */
export function createApp({ host, desk, sessions, page, appOrigins }: Parts): Hono {
  const app = new Hono();
  app.use(securityHeaders(appOrigins), oneAddress, sameOriginWrites);
  app.all('/api/*', (c) => host.fetch(c.req.raw));
  app.route('/desk', deskRoutes(desk, sessions));
  app.get('*', async (c) => {
    const isConversation = c.req.path === '/' || /^\/c\/[\w-]+$/.test(c.req.path);
    const file = page.get(isConversation ? '/index.html' : c.req.path);
    if (!file) return c.text('There is no such page.', 404);
    if (isConversation && !(await sessions.find(c.req.raw))) c.header('Set-Cookie', await sessions.start());
    return c.body(file.bytes, 200, file.headers);
  });
  return app;
}
