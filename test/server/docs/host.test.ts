// @vitest-environment node
import type { AddressInfo } from 'node:net';
import { createHostKey } from 'deskside/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../../repository/docs/blocks.js';
import { curlRequests } from './curl.js';

process.env['DESKSIDE_KEY'] = createHostKey().secret;
const { host, store } = await import('../../../docs/samples/server/host.js');
const { app: readme, close } = await import('../../../docs/samples/server/readmeHost.js');
afterAll(() => Promise.all([host.close(), close()]));

const installs = '/api/accounts/1/integration-app/install';
const ask = (path: string, cookie = 'agent=ana') => new Request(`https://desk.example${path}`, { headers: { cookie } });

describe('the samples of a host', () => {
  it.each([
    ['docs/server.md', host],
    ['README.md', readme],
  ] as const)('%s: lets the account’s own agents in, and nobody else', async (_, { fetch }) => {
    expect((await fetch(ask(installs))).status).toBe(200);
    expect((await fetch(ask(installs, ''))).status).toBe(401);
    expect((await fetch(ask(installs.replace('/1/', '/2/')))).status).toBe(403);
  });

  it('an agent who may only read may not write', async () => {
    const headers = { 'content-type': 'application/json' };
    const register = (cookie: string) =>
      new Request('https://desk.example/api/v1/accounts/1/dashboard_apps', {
        method: 'POST',
        headers: { ...headers, cookie },
        body: '{"title":""}',
      });
    expect((await host.fetch(register('agent=ben'))).status).toBe(403);
    expect((await host.fetch(register('agent=ana'))).status).toBe(422);
  });
});

describe('the samples that mount it', () => {
  it('Hono', async () => {
    const { app } = await import('../../../docs/samples/server/mountHono.js');
    expect((await app.fetch(ask(installs))).status).toBe(200);
  });

  it('Next’s route', async () => {
    const { GET } = await import('../../../docs/samples/server/route.js');
    expect((await GET(ask(installs))).status).toBe(200);
  });

  it('Express', async () => {
    const { app } = await import('../../../docs/samples/server/mountExpress.js');
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${installs}`, { headers: { cookie: 'agent=ana' } });
    expect(answer.status).toBe(200);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('the lines of curl', () => {
  let asked: readonly Request[] = [];
  beforeAll(() => {
    const shell = blocksOf('docs/server.md').filter(({ language }) => language === 'sh');
    asked = shell.flatMap(({ text }) => curlRequests(text));
  });

  it('are answered by the host, as they are written', async () => {
    expect(asked.length).toBeGreaterThanOrEqual(5);
    const answers: string[] = [];
    const [widget] = await store.widgets.list('1');
    expect(widget).toBeUndefined();
    let id = '';
    for (const request of asked) {
      // the id is another at each creation
      const url = request.url.replace(/0b0e…|0b0e%E2%80%A6/, id);
      const answer = await host.fetch(new Request(url, request));
      const text = await answer.text();
      if (url.endsWith('sidebar-widgets')) id = JSON.parse(text).id;
      answers.push(`${request.method} ${new URL(url).pathname.replace(id || '-', ':id')} ${answer.status}`);
    }
    expect(answers).toEqual([
      'POST /api/v1/accounts/1/dashboard_apps 200',
      'PATCH /api/v1/accounts/1/dashboard_apps/1 200',
      'DELETE /api/v1/accounts/1/dashboard_apps/1 204',
      'POST /api/accounts/1/sidebar-widgets 201',
      'POST /api/accounts/1/sidebar-widgets/:id/run 502', // nobody is at crm.example
    ]);
  });
});
