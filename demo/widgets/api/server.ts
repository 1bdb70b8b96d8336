import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { listenForParent } from '../../shared/sampleServer.js';
import { customers } from './customers.js';
import { subscriptions } from './subscriptions.js';
import { warranties } from './warranties.js';
import { wholesaleAccounts } from './wholesale.js';

/** The systems that the widgets' scripts ask. Of whom they know nothing they say 404, and the scripts show nothing. */
const api = new Hono();

// The documented scripts send this very word; the one for subscriptions sends none.
const key = 'Bearer API_KEY';
for (const path of ['/customers', '/wholesale/*', '/warranties']) {
  api.use(path, async (c, next) => {
    if (c.req.header('authorization') !== key) return c.json({ error: 'Unknown API key' }, 401);
    return next();
  });
}

const answer = (c: Context, found: object | undefined): Response =>
  found ? c.json(found) : c.json({ error: 'Nobody with this email' }, 404);
const emailOf = (c: Context): string => c.req.query('email') ?? '';
const withEmail = <T extends { readonly email: string }>(list: readonly T[], c: Context): T | undefined =>
  list.find(({ email }) => email === emailOf(c));

api.get('/customers', (c) => answer(c, withEmail(customers, c)));
api.get('/wholesale/accounts', (c) => answer(c, withEmail(wholesaleAccounts, c)));
api.get('/warranties', (c) => answer(c, warranties.get(emailOf(c))));
api.get('/subscriptions', (c) => answer(c, subscriptions.get(emailOf(c))));

// Never answers.
api.get('/stock', () => new Promise<Response>(() => undefined));
// Knows nobody.
api.get('/returns', (c) => answer(c, undefined));
api.get('/notes', (c) => c.html('<!doctype html><title>Notes</title><p>Please sign in.</p>'));

listenForParent(createServer(getRequestListener(api.fetch)));
