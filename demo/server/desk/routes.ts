import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  type Agent,
  type ConversationPatch,
  type DeskSession,
  longestMessage,
  type SampleAddress,
} from '../../shared/desk.js';
import { accountId, agents, channels } from '../team.js';
import type { Sessions } from './session.js';
import type { DeskStore } from './store.js';

type Env = { Variables: { agent: Agent } };

/** The helpdesk's own small API: who is signed in, the conversations, and what the composer sends. */
export function deskRoutes(desk: DeskStore, sessions: Sessions, samples: readonly SampleAddress[]): Hono<Env> {
  const routes = new Hono<Env>();

  routes.use(bodyLimit({ maxSize: 64 * 1024, onError: (c) => c.json({ title: 'The message is too long.' }, 413) }));
  routes.use(async (c, next) => {
    const agent = await sessions.find(c.req.raw);
    if (!agent) return c.json({ title: 'Your session has ended. Reload the page to start another one.' }, 401);
    c.set('agent', agent);
    c.header('Cache-Control', 'no-store');
    await next();
  });

  routes.get('/session', (c) => c.json<DeskSession>({ accountId, agent: c.get('agent'), agents, channels }));
  routes.get('/samples', (c) => c.json(samples));
  routes.get('/conversations', async (c) => c.json(await desk.list()));

  routes.get('/conversations/:id', async (c) => {
    const thread = await desk.thread(c.req.param('id'));
    return thread ? c.json(thread) : c.json({ title: 'There is no such conversation.' }, 404);
  });

  routes.post('/conversations/:id/messages', async (c) => {
    const text = readText(await c.req.json().catch(() => null));
    if (text === null) return c.json({ title: `A message needs 1 to ${longestMessage} characters of text.` }, 400);
    const message = await desk.send(c.req.param('id'), c.get('agent').name, text);
    return message ? c.json(message, 201) : c.json({ title: 'There is no such conversation.' }, 404);
  });

  routes.patch('/conversations/:id', async (c) => {
    const patch = readPatch(await c.req.json().catch(() => null));
    if (!patch) return c.json({ title: 'A change needs "status" ("open" or "resolved") or "unread" (0).' }, 400);
    const found = await desk.update(c.req.param('id'), patch);
    return found ? c.body(null, 204) : c.json({ title: 'There is no such conversation.' }, 404);
  });

  return routes;
}

function readText(body: unknown): string | null {
  const text = (body as { text?: unknown } | null)?.text;
  if (typeof text !== 'string') return null;
  const trimmed = text.trim();
  return trimmed && trimmed.length <= longestMessage ? trimmed : null;
}

function readPatch(body: unknown): ConversationPatch | null {
  const { status, unread } = (body ?? {}) as { status?: unknown; unread?: unknown };
  if (status === undefined && unread === undefined) return null;
  if (status !== undefined && status !== 'open' && status !== 'resolved') return null;
  if (unread !== undefined && unread !== 0) return null;
  return { ...(status && { status }), ...(unread === 0 && { unread }) };
}
