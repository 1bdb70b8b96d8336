// @vitest-environment node
import { gzipSync } from 'node:zlib';
import type { HostOptions, Store } from 'deskside/server';
import { createPostgresStore } from 'deskside/server/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentContext } from './support/document.js';
import { addInstalledPanel } from './support/panel.js';
import { type PostgresServer, startPostgres } from './support/postgresServer.js';
import { describeWorld, startTimeout, type World } from './support/storeSuite.js';
import { type TestHost, testHost } from './support/testHost.js';
import { waysToCall } from './support/ways.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, startTimeout);
afterAll(() => server.stop());

const secretBody = '{"stack":"Error: CANARY at db.ts:1","credential":{"apiKey":"CANARY-credential"}}';
const json = { 'content-type': 'application/json' };

const ways = [['as the host does by itself', {}] as const, ...waysToCall({ development: true }).slice(1)];

for (const [way, options] of ways) {
  describeWorld(`the integrator's endpoint, called ${way}`, open, (world) => endpoints(world, options), options);
}

function open(): Promise<Store> {
  return createPostgresStore({ ...server, development: true });
}

function endpoints(world: () => World, options: Partial<HostOptions>): void {
  /** What an agent gets when the endpoint is this one. */
  async function render(endpoint: string, test: TestHost = world().test, body: unknown = documentContext) {
    const panel = await addInstalledPanel(world().store, test, endpoint);
    return test.call('POST', panel.render, body);
  }
  const quick = { ...options, timeoutMs: 250 };

  it('gets the documented members only, and unknown ones are left out', async () => {
    const { integrator, test } = world();
    const endpoint = integrator.answering(200, '{}');
    const body =
      '{"contactID":"64abc123","phoneNumber":"","assigneeId":null,"extra":1,"credential":"mine","__proto__":{"status":"x"}}';
    expect((await render(endpoint, test, body)).status).toBe(200);
    expect(JSON.parse(integrator.received.at(-1)?.text ?? '')).toEqual({
      contactID: '64abc123',
      credential: { apiKey: 'CANARY-credential' },
    });
  });

  it('passes text on unchanged: digits, order, doubled keys, spaces', async () => {
    const text = '{ "b":12345678901234567890, "a":1.0,\n"10":1,"2":2,"a":"\\ud83d\\ude00","__proto__":{"x":1} }';
    const answer = await render(world().integrator.answering(200, `\uFEFF${text}`));
    expect([answer.status, answer.text]).toEqual([200, text]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('upstream-008: passes on 204, and an empty object', async () => {
    const nothing = await render(world().integrator.answering(204));
    expect([nothing.status, nothing.text]).toEqual([204, '']);
    const empty = await render(world().integrator.answering(200, '{}'));
    expect([empty.status, empty.text]).toEqual([200, '{}']);
  });

  it('hears the same request, to the letter, and nothing of how it was sent', async () => {
    const { integrator, test } = world();
    await render(integrator.answering(200, '{}'), test, '{"contactID":"ñ 😀"}');
    const { headers, text } = integrator.received.at(-1) ?? { headers: {}, text: '' };
    expect(headers).toEqual({
      host: new URL(integrator.answering(200)).host,
      accept: 'application/json',
      'accept-encoding': 'gzip, deflate',
      'accept-language': '*',
      connection: 'keep-alive',
      'content-length': String(Buffer.byteLength(text)),
      'content-type': 'application/json',
      'sec-fetch-mode': 'cors',
      'user-agent': 'undici',
    });
    expect(JSON.parse(text)).toMatchObject({ contactID: 'ñ 😀' });
  });

  it('keeps its connection after an answer, and after one without a body', async () => {
    const { integrator } = world();
    const ports = new Set<number | undefined>();
    const noting = (status: number, text?: string) =>
      integrator.on((response, request) => {
        ports.add(request.socket.remotePort);
        response.writeHead(status, json).end(text);
      });
    const first = testHost(world().store, options);
    for (const endpoint of [noting(200, '{}'), noting(204), noting(200, '{}'), noting(200, '{}')]) {
      await render(endpoint, first);
    }
    expect(ports.size).toBe(1);
  });

  it('may say something before its answer, and say a header twice', async () => {
    const endpoint = world().integrator.on((response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload' });
      response.setHeader('cache-control', ['private', 'max-age=7']);
      response.end('{}');
    });
    const answer = await render(endpoint);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, max-age=7']);
  });

  it('is not called for somebody who has left, and is cut off when they leave', async () => {
    const { store, integrator, test } = world();
    let cutOff = false;
    const leaving = new AbortController();
    const endpoint = integrator.on((response) => {
      response.on('close', () => {
        cutOff = true;
      });
      leaving.abort();
    });
    const panel = await addInstalledPanel(store, test, endpoint);
    const asking = async (signal: AbortSignal) => {
      const headers = { authorization: panel.accountId, 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(documentContext), signal };
      return (await test.host.fetch(new Request(`http://helpdesk.test${panel.render}`, init))).status;
    };
    expect(await asking(leaving.signal)).toBe(499);
    await expect.poll(() => cutOff).toBe(true);
    expect(await asking(AbortSignal.abort())).toBe(499);
    expect(integrator.receivedAt(endpoint)).toHaveLength(1);
  });

  it('may send any content type but HTML, and any success status', async () => {
    const { integrator } = world();
    expect((await render(integrator.answering(201, '{"Plan":"Pro"}', { 'content-type': 'text/plain' }))).text).toBe(
      '{"Plan":"Pro"}',
    );
    expect((await render(integrator.answering(200, '{"Plan":"Pro"}', {}))).status).toBe(200);
  });

  it('has no header passed on but max-age', async () => {
    const headers = {
      ...json,
      'set-cookie': 'a=CANARY',
      'x-secret': 'CANARY',
      'cache-control': 'public, max-age=60',
    };
    const answer = await render(world().integrator.answering(200, '{}', headers));
    expect(answer.headers.get('cache-control')).toBe('private, max-age=60');
    expect([...answer.headers.keys()].sort()).toEqual(['cache-control', 'content-type', 'x-content-type-options']);
    const plain = await render(world().integrator.answering(200, '{}', { ...json, 'cache-control': 'no-store' }));
    expect(plain.headers.get('cache-control')).toBe('private');
  });

  it.each([
    ['body-001: an empty body', '', 'an empty body'],
    ['body-002: broken JSON', '{', 'not JSON'],
    ['body-003: a page that is called JSON', '<!doctype html><title>502</title>', 'not JSON'],
    ['body-007: a comma too many', '{"title":"CRM","items":[],}', 'not JSON'],
    ['null', 'null', 'the type null'],
    ['a list', '[{"Plan":"Pro"}]', 'the type array'],
    ['text', '"CANARY"', 'the type string'],
    ['a number', '7', 'the type number'],
    ['what is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'not UTF-8'],
    ['a list, 100,000 deep', '['.repeat(100_000), 'not JSON'],
  ])('is refused: %s', async (_, body, named) => {
    const answer = await render(world().integrator.answering(200, body));
    expect(answer.status).toBe(502);
    expect(answer.body).toMatchObject({ code: 'endpoint_invalid_response', detail: expect.stringContaining(named) });
  });

  it('upstream-007: is refused with HTML', async () => {
    const headers = { 'content-type': 'Text/HTML; charset=utf-8' };
    const answer = await render(world().integrator.answering(200, '{"Plan":"CANARY"}', headers));
    expect(answer.status).toBe(502);
    expect(answer.body).toMatchObject({
      code: 'endpoint_invalid_response',
      detail: expect.stringMatching(
        /an HTML page\. It must answer with a JSON object.*content-type: application\/json/,
      ),
    });
  });

  it('upstream-001: is read up to the cap, however small it is on the wire', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    expect(bomb.byteLength).toBeLessThan(60_000);
    const answer = await render(world().integrator.answering(200, bomb, { ...json, 'content-encoding': 'gzip' }));
    expect(answer.status).toBe(502);
    expect(answer.body).toMatchObject({
      code: 'endpoint_invalid_response',
      detail: expect.stringContaining('1048576 bytes'),
    });
  });

  it.each([200, 500])('catalogue D16: is cut off when it answers %s and never stops sending', async (status) => {
    let cutOff = false;
    const endpoint = world().integrator.on((response) => {
      response.on('close', () => {
        cutOff = true;
      });
      response.writeHead(status, json);
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    const answer = await render(endpoint);
    expect(answer.body).toMatchObject({ code: status === 200 ? 'endpoint_invalid_response' : 'endpoint_failed' });
    await expect.poll(() => cutOff).toBe(true);
  });

  it('upstream-004: is cut off at the deadline when it trickles', async () => {
    const { store, integrator } = world();
    let cutOff = false;
    const endpoint = integrator.on((response) => {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => {
        clearInterval(drip);
        cutOff = true;
      });
    });
    const answer = await render(endpoint, testHost(store, quick));
    expect(answer.status).toBe(504);
    expect(answer.body).toMatchObject({ code: 'endpoint_timeout', detail: expect.stringContaining('0.25 s') });
    await expect.poll(() => cutOff).toBe(true);
  });

  it('upstream-005: is cut off at the deadline when it says nothing', async () => {
    const { store, integrator } = world();
    const answer = await render(
      integrator.on(() => undefined),
      testHost(store, quick),
    );
    expect([answer.status, answer.body]).toEqual([504, expect.objectContaining({ code: 'endpoint_timeout' })]);
  });

  it('is cut off at the deadline even by a fetch that ignores its signal', async () => {
    const deaf = testHost(world().store, { ...quick, fetch: () => new Promise(() => undefined) });
    expect((await render('https://crm.example.com', deaf)).status).toBe(504);
  });

  it('upstream-009: has nothing of its failure passed on', async () => {
    const answer = await render(world().integrator.answering(500, secretBody, { ...json, 'retry-after': '7' }));
    expect(answer.status).toBe(502);
    expect(answer.body).toEqual({
      type: 'urn:deskside:problem:endpoint_failed',
      title: 'The endpoint failed',
      status: 502,
      code: 'endpoint_failed',
      detail: "The panel's endpoint failed with status 500. Try again; if it stays, tell whoever runs it.",
      endpointStatus: 500,
    });
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it.each([
    [401, 'endpoint_credential_refused'],
    [403, 'endpoint_credential_refused'],
    [400, 'endpoint_refused'],
    [404, 'endpoint_refused'],
    [422, 'endpoint_refused'],
    [429, 'endpoint_refused'],
  ])('is passed on with its status when it refuses with %s', async (status, code) => {
    const answer = await render(world().integrator.answering(status, secretBody, { ...json, 'retry-after': '120' }));
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code, status, endpointStatus: status });
    expect(answer.headers.get('retry-after')).toBe('120');
    expect(answer.headers.has('www-authenticate')).toBe(false);
  });

  it.each([301, 302, 307, 308])('is not followed with %s', async (status) => {
    const { integrator } = world();
    const target = integrator.answering(200, '{}');
    const answer = await render(integrator.answering(status, '', { location: target }));
    expect(answer.status).toBe(502);
    expect(answer.body).toMatchObject({
      code: 'endpoint_invalid_response',
      endpointStatus: status,
      detail: expect.stringContaining('Store the final address as the endpoint'),
    });
    expect(integrator.receivedAt(target)).toEqual([]);
  });

  it('is not followed where redirects are hidden from scripts', async () => {
    const opaque = new Proxy(new Response(), {
      get: (response, name) =>
        ({ type: 'opaqueredirect', status: 0 })[String(name)] ?? Reflect.get(response, name, response),
    });
    const answer = await render('https://crm.example.com', testHost(world().store, { fetch: async () => opaque }));
    expect(answer.body).toMatchObject({ code: 'endpoint_invalid_response', status: 502 });
    expect(answer.body).not.toHaveProperty('endpointStatus');
  });

  it.each([
    ['upstream-012: when the connection is reset within the body', '{"Plan":', 200],
    ['when the connection is reset before an answer', '', 0],
  ])('is unreachable %s', async (_, sent, status) => {
    const endpoint = world().integrator.on((response) => {
      if (status === 0) return response.socket?.resetAndDestroy();
      response.writeHead(status, json);
      response.write(sent, () => response.socket?.resetAndDestroy());
    });
    const answer = await render(endpoint);
    expect([answer.status, answer.body]).toEqual([502, expect.objectContaining({ code: 'endpoint_unreachable' })]);
  });

  it.each([
    ['nobody listens', 'http://127.0.0.1:1/CANARY'],
    ['the name is not known', 'http://CANARY.invalid/render'],
  ])('is unreachable when %s', async (_, endpoint) => {
    const answer = await render(endpoint);
    expect([answer.status, answer.body]).toEqual([502, expect.objectContaining({ code: 'endpoint_unreachable' })]);
  });
}
