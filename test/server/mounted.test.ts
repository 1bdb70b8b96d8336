// @vitest-environment node
import type { AddressInfo } from 'node:net';
import { getRequestListener, serve } from '@hono/node-server';
import type { Host } from 'deskside/server';
import { createPgliteStore } from 'deskside/server/node';
import express from 'express';
import { Hono } from 'hono';
import { afterAll, expect, it } from 'vitest';
import { documentAnswer, documentContext } from './support/document.js';
import { addPanel } from './support/panel.js';
import { describeWorld } from './support/storeSuite.js';
import { paths, unique } from './support/testHost.js';

type Close = () => Promise<void>;
interface Mounted {
  readonly address: string;
  readonly close: Close;
}

const closing = (server: { close(done: () => void): unknown }): Close => {
  return () =>
    new Promise((resolve) => {
      server.close(resolve);
    });
};

const serving = (fetch: (request: Request) => Response | Promise<Response>): Promise<Mounted> =>
  new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ address: `http://127.0.0.1:${port}`, close: closing(server) }),
    );
  });

/** The lines of docs/server.md, "Mount". */
const mounts: [string, (host: Host) => Promise<Mounted>][] = [
  ['with @hono/node-server', (host) => serving((request) => host.fetch(request))],
  [
    'in Hono',
    (host) => {
      const app = new Hono();
      app.all('/api/accounts/*', (context) => host.fetch(context.req.raw));
      app.all('/api/v1/accounts/:accountId/dashboard_apps/*', (context) => host.fetch(context.req.raw));
      app.get('/api/integration-app/oauth/callback', (context) => host.fetch(context.req.raw));
      app.get('/api/deskside/*', (context) => host.fetch(context.req.raw));
      return serving(app.fetch);
    },
  ],
  [
    'in Express 5',
    (host) =>
      new Promise((resolve) => {
        const app = express();
        const handle = getRequestListener((request) => host.fetch(request));
        app.all('/api/accounts/:accountId/integration-app/{*rest}', handle);
        app.all('/api/accounts/:accountId/sidebar-widgets{/*rest}', handle);
        app.all('/api/v1/accounts/:accountId/dashboard_apps{/*rest}', handle);
        app.get('/api/integration-app/oauth/callback', handle);
        app.get('/api/deskside/{*rest}', handle);
        app.use(express.json());
        const server = app.listen(0, '127.0.0.1', () => {
          const { port } = server.address() as AddressInfo;
          resolve({ address: `http://127.0.0.1:${port}`, close: closing(server) });
        });
      }),
  ],
  [
    'in Next’s route handlers',
    (host) => {
      const handle = (request: Request) => host.fetch(request);
      const route = { DELETE: handle, GET: handle, PATCH: handle, POST: handle, PUT: handle };
      return serving((request) => nextLike(route, request));
    },
  ],
];

/** What Next does with a route file: 308 for a slash at the end, and the function that is called like the method. */
async function nextLike(
  route: Readonly<Record<string, (request: Request) => Promise<Response>>>,
  request: Request,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (pathname.endsWith('/')) {
    return new Response(null, { status: 308, headers: { location: pathname.slice(0, -1) + search } });
  }
  const isRoute = /^\/api\/(v1\/)?accounts\/.+/.test(pathname) || pathname === '/api/integration-app/oauth/callback';
  const handle = isRoute ? route[request.method] : undefined;
  return handle ? handle(request) : new Response('not of the host', { status: 405 });
}

describeWorld(
  'a host mounted as the documentation says',
  () => createPgliteStore({ development: true }),
  (world) => {
    const open: Close[] = [];
    afterAll(() => Promise.all(open.map((close) => close())));

    it.each(mounts)('answers every kind of request %s', async (_, mount) => {
      const { store, integrator, test } = world();
      const { address, close } = await mount(test.host);
      open.push(close);
      const account = unique('account');
      const send = async (method: string, path: string, body?: unknown) => {
        const headers = { authorization: account, ...(body !== undefined && { 'content-type': 'application/json' }) };
        const answer = await fetch(address + path, {
          method,
          headers,
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const text = await answer.text();
        return { status: answer.status, text, json: text.startsWith('{') ? JSON.parse(text) : text };
      };

      // the document's install path, with its slash at the end
      const { appId, versionId } = await addPanel(store, integrator.answering(200, documentAnswer));
      const input = { channelIds: ['whatsapp'], credential: { apiKey: 'CANARY' }, status: 'active' };
      const created = await send('POST', paths.create(account, appId, versionId), input);
      expect(created.status).toBe(201);
      const { _id: installId } = created.json as { _id: string };
      const rendered = await send('POST', paths.render(account, appId), documentContext);
      expect([rendered.status, rendered.text]).toEqual([200, documentAnswer]);
      const change = paths.change(account, appId, versionId, installId);
      expect((await send('PATCH', change, { status: 'inactive' })).status).toBe(200);
      expect((await send('POST', paths.render(account, appId), documentContext)).json.code).toBe('install_inactive');

      const content = [{ type: 'frame', url: 'https://orders.example/' }];
      const app = (await send('POST', paths.apps(account), { title: 'Orders', content })).json as { id: number };
      expect((await send('PUT', paths.app(account, app.id), { title: 'Sales' })).json.title).toBe('Sales');
      expect((await send('DELETE', paths.app(account, app.id))).status).toBe(204);
      expect((await send('GET', paths.apps(account))).text).toBe('[]');

      const source = { type: 'endpoint', url: integrator.answering(200, '{"title":"CRM","items":[]}') };
      const widget = (await send('POST', paths.widgets(account), { name: 'CRM', source })).json as { id: string };
      const run = await send('POST', paths.run(account, widget.id), { conversation: { id: 42 } });
      expect(run.json).toEqual({ title: 'CRM', items: [] });

      const back = await send('GET', '/api/integration-app/oauth/callback?state=unknown&code=CANARY');
      expect([back.status, back.text]).toEqual([400, expect.stringContaining('Not connected.')]);
      expect((await send('GET', '/elsewhere')).status).toBeGreaterThanOrEqual(400);
    });

    it.each(mounts)('refuses what is too large, and goes on, %s', async (_, mount) => {
      const { address, close } = await mount(world().test.host);
      open.push(close);
      const headers = { authorization: 'a', 'content-type': 'application/json' };
      const large = await fetch(`${address}${paths.render('a', 'crm')}`, {
        method: 'POST',
        headers,
        body: ' '.repeat(5_000_000),
      });
      expect(large.status).toBe(413);
      expect((await fetch(`${address}${paths.widgets('a')}`, { headers })).status).toBe(200);
    });
  },
);
