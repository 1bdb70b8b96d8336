// @vitest-environment node
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import type { Store } from 'deskside/server';
import { createGuardedFetch, createPgliteStore } from 'deskside/server/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { documentContext } from '../support/document.js';
import { addInstalledPanel } from '../support/panel.js';
import { startTimeout } from '../support/storeSuite.js';
import { paths, testHost } from '../support/testHost.js';
import { waysToCall } from '../support/ways.js';
import { registered, resolving, somewhere, startInternet } from './internet.js';

type Internet = Awaited<ReturnType<typeof startInternet>>;

let internet: Internet | undefined;
afterEach(async () => {
  await internet?.stop();
  internet = undefined;
});

const endpoint = `https://${registered}/render`;
const plan = (response: ServerResponse) => response.end('{"Plan":"Pro"}');

async function start(...options: Parameters<typeof startInternet>): Promise<Internet> {
  internet = await startInternet(...options);
  return internet;
}

/** Every message on the way down an error. */
function reasons(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}; ${reasons(error.cause)}` : '';
}

async function failing(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return reasons(error);
  }
  return 'did not fail';
}

describe('a name (ssrf-dns)', () => {
  it.each([
    ['ssrf-dns-001, catalogue H03: leads to this machine', ['127.0.0.1']],
    ['leads to this machine by IPv6', ['::1']],
    ['leads to the metadata of a cloud', ['169.254.169.254']],
    ['leads to a private network', ['10.1.2.3']],
    ['leads to a mapped address', ['::ffff:127.0.0.1']],
    ['leads to a NAT64 of a private address', ['64:ff9b::a00:1']],
    ['leads to a public address and a private one', [somewhere, '192.168.0.1']],
    ['leads to a private address and a public one', ['fd00::1', somewhere]],
    ['leads nowhere', []],
    ['leads to what is no address', ['localhost']],
  ])('is not called when it %s', async (_, addresses) => {
    const { connectedTo, received } = await start(plan);
    const resolve = resolving(addresses);
    const reason = await failing(createGuardedFetch({ resolve })(endpoint));
    expect(reason).toContain('AddressRefused: The name leads to a private network.');
    for (const address of [...addresses, registered]) expect(reason).not.toContain(address);
    expect(resolve.asked).toEqual([registered]);
    expect([connectedTo, received]).toEqual([[], []]);
  });

  it('ssrf-dns-003: is looked at once for each connection, which goes where it was looked at', async () => {
    const { connectedTo, received, begun } = await start((response) => {
      response.setHeader('connection', 'close');
      plan(response);
    });
    const resolve = resolving([somewhere], ['169.254.169.254']);
    const guarded = createGuardedFetch({ resolve });
    expect(await (await guarded(endpoint)).json()).toEqual({ Plan: 'Pro' });
    expect(resolve.asked).toHaveLength(1);
    expect(await failing(guarded(endpoint))).toContain('AddressRefused');
    expect(connectedTo).toEqual([somewhere]);
    expect([received.length, begun.length, resolve.asked.length]).toEqual([1, 2, 2]);
  });

  it('keeps the error of a resolver', async () => {
    await start(plan);
    const guarded = createGuardedFetch({
      resolve: (_, __, callback) => callback(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), []),
    });
    expect(await failing(guarded(endpoint))).toContain('ENOTFOUND');
  });
});

describe('a call (catalogue H12)', () => {
  it('tells the server its name, on port 443, and nothing of this host', async () => {
    const { received, begun } = await start(plan);
    const guarded = createGuardedFetch({ resolve: resolving([somewhere]) });
    await (await guarded(endpoint, { method: 'POST', body: '{}' })).json();
    expect(begun).toEqual([[registered, 443, registered]]);
    expect(received).toMatchObject([
      { servername: registered, method: 'POST', url: '/render', headers: { host: registered } },
    ]);
    expect(Object.keys(received[0]?.headers ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/cookie|authorization|referer|origin/)]),
    );
  });

  it.each([
    ['signed by nobody who is trusted', { isTrusted: false }, /self-signed certificate/],
    ['for another name', { name: 'other.example.com' }, /does not match certificate's altnames/],
    ['no longer valid', { endsAt: new Date('2020-01-01') }, /certificate has expired/],
  ])('sends nothing to a server whose certificate is %s', async (_, options, reason) => {
    const { received } = await start(plan, options);
    const guarded = createGuardedFetch({ resolve: resolving([somewhere]) });
    expect(await failing(guarded(endpoint, { method: 'POST', body: '{"credential":"CANARY"}' }))).toMatch(reason);
    expect(received).toEqual([]);
  });

  it('verifies certificates on a developer’s machine too', async () => {
    const { received } = await start(plan, { isTrusted: false });
    const guarded = createGuardedFetch({ resolve: resolving(['127.0.0.1']), development: true });
    expect(await failing(guarded(endpoint))).toMatch(/self-signed certificate/);
    expect(received).toEqual([]);
  });

  it('takes a Request, with its method, headers, body and signal', async () => {
    let body = '';
    const { received } = await start((response, request) => {
      request.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      request.on('end', () => plan(response));
    });
    const guarded = createGuardedFetch({ resolve: resolving([somewhere]) });
    const request = new Request(endpoint, { method: 'PUT', body: 'text', headers: { 'x-name': 'value' } });
    await (await guarded(request)).json();
    expect(received).toMatchObject([{ method: 'PUT', headers: { 'x-name': 'value', host: registered } }]);
    expect(body).toBe('text');
    const leaving = new AbortController();
    leaving.abort(new Error('gone'));
    expect(await failing(guarded(new Request(endpoint, { signal: leaving.signal })))).toContain('gone');
  });

  it('cannot be talked into following a redirect', async () => {
    const { received } = await start((response) => response.writeHead(302, { location: endpoint }).end());
    const guarded = createGuardedFetch({ resolve: resolving([somewhere]) });
    const answer = await guarded(endpoint, { redirect: 'follow' });
    expect([answer.status, received.length]).toEqual([302, 1]);
  });

  it.each(['https://127.0.0.1/', 'https://[::1]/', 'https://2130706433/', 'http://crm.example.com/', 'https://db/'])(
    'catalogue H02: %s is refused before any name is looked up',
    async (address) => {
      const { begun } = await start(plan);
      const resolve = resolving([somewhere]);
      const guarded = createGuardedFetch({ resolve });
      for (const form of [address, new URL(address), new Request(address)]) {
        expect(await failing(guarded(form))).toMatch(/^AddressRefused: The address must/);
      }
      expect([begun, resolve.asked]).toEqual([[], []]);
    },
  );

  it('lets a name lead to this machine on a developer’s own', async () => {
    const heard = new Promise<string>((resolve) => {
      const server = createServer((socket) => {
        socket.once('data', (data) => {
          resolve(data.toString());
          socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n');
          server.close();
        });
      }).listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        const guarded = createGuardedFetch({ resolve: resolving(['127.0.0.1']), development: true });
        guarded(`http://crm.local:${port}/`).catch(resolve);
      });
    });
    expect(await heard).toMatch(/^GET \/ HTTP\/1.1\r\nhost: crm.local:\d+\r\n/);
  });
});

describe.each([0, 1])('a host in production (way %s)', (way) => {
  let store: Store;
  beforeAll(async () => {
    store = await createPgliteStore();
  }, startTimeout);
  afterAll(() => store.close());

  /** What agents get from a panel and a widget whose vendor's server behaves so. */
  async function answers(
    behave: (response: ServerResponse, request: IncomingMessage) => void,
    resolve = resolving([somewhere]),
  ) {
    const net = await start(behave);
    const calling = waysToCall({ resolve })[way]?.[1];
    const test = testHost(store, { development: false, timeoutMs: 5_000, ...calling });
    const { accountId, render } = await addInstalledPanel(store, test, endpoint);
    const source = { type: 'endpoint', url: endpoint };
    const widget = await test.call('POST', paths.widgets(accountId), { name: 'CRM', source });
    const { id } = widget.body as { id: string };
    const told = async (path: string, body: object) => {
      const headers = { authorization: accountId, cookie: 'session=CANARY', 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return test.read(await test.host.fetch(new Request(`http://helpdesk.test${path}`, init)));
    };
    const both = [await told(render, documentContext), await told(paths.run(accountId, id), { conversation: {} })];
    test.expectNoLeak();
    return { both, net, accountId };
  }

  it('shows a panel and a widget, and passes on nothing of the agent’s request', async () => {
    const { both, net, accountId } = await answers(plan);
    expect(both.map(({ status, body }) => [status, body])).toEqual([1, 2].map(() => [200, { Plan: 'Pro' }]));
    expect(net.received).toHaveLength(2);
    for (const { headers } of net.received) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('authorization');
      expect(JSON.stringify(headers)).not.toMatch(new RegExp(`CANARY|${accountId}|helpdesk.test`));
    }
  });

  it.each([
    ['ssrf-dns-006', 'http://169.254.169.254/latest/meta-data/'],
    ['ssrf-dns-008', endpoint],
    ['catalogue H06', 'https://127.0.0.1/'],
  ])('does not follow a redirect (%s)', async (_, location) => {
    for (const status of [302, 307, 308]) {
      const { both, net } = await answers((response) => response.writeHead(status, { location }).end());
      for (const { status: given, body } of both) {
        expect([given, body]).toEqual([
          502,
          expect.objectContaining({ code: 'endpoint_invalid_response', detail: expect.stringContaining('redirect') }),
        ]);
      }
      expect(net.received).toHaveLength(2);
      expect(new Set(net.connectedTo)).toEqual(new Set([somewhere]));
      await internet?.stop();
    }
  });

  it('says that an address leads inside, and not where', async () => {
    const { both, net } = await answers(plan, resolving([somewhere, '10.9.8.7']));
    for (const { status, text } of both) {
      expect(status).toBe(502);
      expect(text).toContain('endpoint_refused_address');
      expect(text).not.toMatch(/10\.9\.8\.7|93\.184|crm\.example/);
    }
    expect([net.connectedTo, net.received]).toEqual([[], []]);
  });
});
