// @vitest-environment node
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Host } from 'deskside/server';
import { createPostgresStore } from 'deskside/server/node';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentAnswer, documentContext } from './support/document.js';
import { addInstalledPanel } from './support/panel.js';
import { type PostgresServer, startPostgres } from './support/postgresServer.js';
import { describeWorld, startTimeout } from './support/storeSuite.js';
import { paths, testHost } from './support/testHost.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, startTimeout);
afterAll(() => server.stop());

/** The ways of mounting that docs/server.md shows. */
const mounts: [string, (host: Host) => (request: Request) => Response | Promise<Response>][] = [
  ['alone', (host) => (request) => host.fetch(request)],
  [
    'in Hono',
    (host) =>
      new Hono()
        .all('/api/accounts/*', (context) => host.fetch(context.req.raw))
        .all('/api/v1/accounts/:accountId/dashboard_apps/*', (context) => host.fetch(context.req.raw)).fetch,
  ],
];

describeWorld(
  'a host over HTTP',
  () => createPostgresStore({ ...server, development: true }),
  (world) => {
    const open: ServerType[] = [];
    async function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<string> {
      const address = await new Promise<AddressInfo>((resolve) => {
        open.push(serve({ fetch, port: 0, hostname: '127.0.0.1' }, resolve));
      });
      return `http://127.0.0.1:${address.port}`;
    }
    afterAll(() => Promise.all(open.map((http) => new Promise((resolve) => http.close(resolve)))));

    it.each(mounts)('shows a panel when it is mounted %s', async (_, mount) => {
      const { store, integrator, test } = world();
      const panel = await addInstalledPanel(store, test, integrator.answering(200, documentAnswer));
      const address = await listen(mount(test.host));
      const headers = { authorization: panel.accountId, 'content-type': 'application/json' };
      const answer = await fetch(address + panel.render, {
        method: 'POST',
        headers,
        body: JSON.stringify(documentContext),
      });
      expect([answer.status, await answer.text()]).toEqual([200, documentAnswer]);
      const large = await fetch(address + panel.render, { method: 'POST', headers, body: ' '.repeat(10_000_000) });
      expect(large.status).toBe(413);
    });

    it.each(mounts)('creates, changes and deletes a dashboard app when it is mounted %s', async (_, mount) => {
      const address = await listen(mount(world().test.host));
      const list = `${address}${paths.apps('over-http')}`;
      const send = (method: string, url: string, body?: object) =>
        fetch(url, {
          method,
          headers: { authorization: 'over-http', ...(body && { 'content-type': 'application/json' }) },
          ...(body && { body: JSON.stringify(body) }),
        });
      const content = [{ type: 'frame', url: 'https://orders.example/' }];
      const created = (await (await send('POST', list, { title: 'Orders', content })).json()) as { id: number };
      const one = `${list}/${created.id}`;
      expect(await (await send('PUT', one, { title: 'Sales' })).json()).toEqual({ ...created, title: 'Sales' });
      expect(await (await send('GET', list)).json()).toEqual([{ ...created, title: 'Sales' }]);
      const gone = await send('DELETE', one);
      expect([gone.status, await gone.text()]).toEqual([204, '']);
      expect(await (await send('GET', list)).json()).toEqual([]);
      // the address at which the helpdesk itself answers
      const own = await send('POST', list, { title: 'Desk', content: [{ type: 'frame', url: `${address}/app` }] });
      expect(own.status).toBe(422);
    });

    it.each(mounts)('creates, runs and deletes a sidebar widget when it is mounted %s', async (_, mount) => {
      const { integrator, test } = world();
      const answer = '{"title":"CRM","items":[{"title":12345678901234567890}]}';
      const address = await listen(mount(test.host));
      const list = `${address}${paths.widgets('over-http')}`;
      const send = (method: string, url: string, body?: object) =>
        fetch(url, {
          method,
          headers: { authorization: 'over-http', ...(body && { 'content-type': 'application/json' }) },
          ...(body && { body: JSON.stringify(body) }),
        });
      const source = { type: 'endpoint', url: integrator.answering(200, answer) };
      const { id } = (await (await send('POST', list, { name: 'CRM', source })).json()) as { id: string };
      const run = await send('POST', `${list}/${id}/run`, { conversation: { id: 42 } });
      expect([run.status, await run.text()]).toEqual([200, answer]);
      expect((await send('PATCH', `${list}/${id}`, { active: false })).status).toBe(200);
      expect((await send('POST', `${list}/${id}/run`, { conversation: { id: 42 } })).status).toBe(409);
      expect((await send('DELETE', `${list}/${id}`)).status).toBe(204);
      expect(await (await send('GET', list)).json()).toEqual([]);
    });

    it.each(mounts)('hangs up on the endpoint when the agent has gone on, mounted %s', async (_, mount) => {
      const { store, integrator } = world();
      // a deadline beyond the test's own, so that only the agent's leaving can end the call
      const test = testHost(store, { timeoutMs: 120_000 });
      let asked = () => {};
      let hungUp = () => {};
      const wasAsked = new Promise<void>((resolve) => {
        asked = resolve;
      });
      const wasHungUp = new Promise<void>((resolve) => {
        hungUp = resolve;
      });
      const endpoint = integrator.on((response) => {
        response.on('close', hungUp);
        asked();
      });
      const panel = await addInstalledPanel(store, test, endpoint);
      const address = await listen(mount(test.host));
      const agent = new AbortController();
      const headers = { authorization: panel.accountId, 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(documentContext), signal: agent.signal };
      const leaving = expect(fetch(address + panel.render, init)).rejects.toThrow('aborted');
      await wasAsked;
      agent.abort();
      await Promise.all([leaving, wasHungUp]);
      await expect.poll(() => test.events.at(-1)).toMatchObject({ status: 499, code: 'caller_gone' });
    });
  },
);
