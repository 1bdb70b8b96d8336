import { Hono } from 'hono';
import { host } from './host.js';

export const app = new Hono();

app.all('/api/accounts/*', (context) => host.fetch(context.req.raw));
app.all('/api/v1/accounts/:accountId/dashboard_apps/*', (context) => host.fetch(context.req.raw));
app.get('/api/integration-app/oauth/callback', (context) => host.fetch(context.req.raw));
app.get('/api/deskside/*', (context) => host.fetch(context.req.raw)); // health and metrics
