import type { Host } from 'deskside/server';
import { Hono } from 'hono';
import type { Agent, SampleAddress } from '../shared/desk.js';
import { toOneDesk } from './desk/oneDesk.js';
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
  /** What may stand in the frames of the page at a path. */
  readonly framesOf: (path: string) => Promise<readonly string[]>;
  /** Where the sample systems are, for whoever tries the settings and the workbench. */
  readonly samples: readonly SampleAddress[];
}

/** The whole demo as one `Request → Response`: a desk for each agent, all under the same rules. */
export function createApp(parts: Parts): Hono {
  const app = new Hono();
  const desk = createDesk(parts);
  app.use(securityHeaders(parts.framesOf), oneAddress, sameOriginWrites);
  app.all('*', (c) => {
    const { agent, request } = toOneDesk(c.req.raw);
    return desk.fetch(request, { agent });
  });
  return app;
}

/** One agent's desk: Deskside's host under `/api`, the helpdesk's API under `/desk`, the page. */
function createDesk({ host, desk, sessions, page, samples }: Parts): Hono<{ Bindings: { agent: Agent } }> {
  const app = new Hono<{ Bindings: { agent: Agent } }>();
  app.all('/api/*', (c) => host.fetch(c.req.raw));
  app.route('/desk', deskRoutes(desk, sessions, samples));
  app.get('*', async (c) => {
    const isPage = /^\/(c\/[\w-]+|settings|workbench)?$/.test(c.req.path);
    const file = page.get(isPage ? '/index.html' : c.req.path);
    if (!file) return c.text('There is no such page.', 404);
    if (isPage && !(await sessions.find(c.req.raw))) c.header('Set-Cookie', await sessions.start(c.env.agent));
    return c.body(file.bytes, 200, file.headers);
  });
  return app;
}
