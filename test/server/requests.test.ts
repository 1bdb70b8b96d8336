// @vitest-environment node
import { createPostgresStore } from 'deskside/server/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentContext } from './support/document.js';
import { addInstalledPanel, addPanel } from './support/panel.js';
import { type PostgresServer, startPostgres } from './support/postgresServer.js';
import { describeWorld, startTimeout } from './support/storeSuite.js';
import { type Answer, paths, testHost, unique } from './support/testHost.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, startTimeout);
afterAll(() => server.stop());

const json = 'application/json';
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

describeWorld(
  'a request body (catalogue H16)',
  () => createPostgresStore({ ...server, development: true }),
  (world) => {
    /** Sends these bytes to the routes that take a body, one after the other. */
    async function send(body: BodyInit, headers: Record<string, string>) {
      const { store, test } = world();
      const { appId, versionId } = await addPanel(store, 'https://crm.example.com');
      const account = unique('account');
      const targets = [
        ['POST', paths.create(account, appId, versionId)],
        ['PATCH', paths.change(account, appId, versionId, 'unknown')],
        ['POST', paths.render(account, appId)],
        ['POST', paths.apps(account)],
        ['PATCH', paths.app(account, 1)],
        ['POST', paths.widgets(account)],
        ['PATCH', paths.widget(account, 'unknown')],
        ['POST', paths.run(account, 'unknown')],
        ['POST', paths.test(account)],
      ];
      const answers: Answer[] = [];
      for (const [method, path] of targets) {
        const init = { method, body, headers: { authorization: account, ...headers }, duplex: 'half' };
        answers.push(await test.read(await test.host.fetch(new Request(`http://helpdesk.test${path}`, init))));
      }
      return answers;
    }

    it.each([
      ['10 MB', ' '.repeat(10_000_000), json, 413, 'payload_too_large'],
      ['1 MB and a byte', ' '.repeat(1_048_577), json, 413, 'payload_too_large'],
      ['lists 10,000 deep', `{"config":${nested('[', ']', 10_000)}}`, json, 400, 'bad_request'],
      [
        'objects 10,000 deep',
        `{"credential":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
        json,
        400,
        'bad_request',
      ],
      ['half a megabyte of quotes', `"${'\\"'.repeat(500_000)}`, json, 400, 'bad_request'],
      ['no JSON', 'credential=CANARY', json, 400, 'bad_request'],
      ['half JSON', '{"credential":"CANARY', json, 400, 'bad_request'],
      ['nothing', '', json, 400, 'bad_request'],
      ['null', 'null', json, 400, 'bad_request'],
      ['a list', '[]', json, 400, 'bad_request'],
      ['text', '"CANARY"', json, 400, 'bad_request'],
      ['a form', 'a=b', 'application/x-www-form-urlencoded', 415, 'unsupported_media_type'],
      ['JSON called text', '{}', 'text/plain', 415, 'unsupported_media_type'],
      ['another charset', '{}', 'application/json; charset=iso-8859-1', 415, 'unsupported_media_type'],
      ['what is not UTF-8', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), json, 400, 'bad_request'],
    ])('is refused when it is %s', async (_, body, type, status, code) => {
      for (const answer of await send(body, { 'content-type': type })) {
        expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ code, status })]);
        expect(answer.headers.get('content-type')).toBe('application/problem+json');
      }
    });

    it('is refused when it is compressed', async () => {
      const answers = await send('{}', { 'content-type': json, 'content-encoding': 'gzip' });
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 415));
      expect(answers).toHaveLength(9);
    });

    it('is not read to its end when it never ends', async () => {
      const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
      const { test } = world();
      const init = {
        method: 'POST',
        body: endless(),
        headers: { authorization: 'a', 'content-type': json },
        duplex: 'half',
      };
      const answer = await test.host.fetch(new Request(`http://helpdesk.test${paths.render('a', 'crm')}`, init));
      expect(answer.status).toBe(413);
    });

    it('is not read at all for somebody who is not signed in', async () => {
      const { test } = world();
      const body = new ReadableStream(
        {
          pull: () => {
            throw new Error('was read');
          },
        },
        { highWaterMark: 0 },
      );
      const init = { method: 'POST', body, headers: { 'content-type': json }, duplex: 'half' };
      expect((await test.host.fetch(new Request(`http://helpdesk.test${paths.render('a', 'crm')}`, init))).status).toBe(
        401,
      );
    });

    it('names a few of many faults, and at once', async () => {
      const { test } = world();
      const config = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`k${index}`, { order: 'x' }]));
      const answer = await test.call('PATCH', paths.change('a', 'b', 'c', 'd'), { config });
      expect(answer.status).toBe(400);
      expect((answer.body as { errors: unknown[] }).errors).toHaveLength(20);
      expect(answer.text.length).toBeLessThan(5_000);
    });

    it('may come as application/json with UTF-8 named, or as a +json type', async () => {
      for (const type of ['application/json;charset="UTF-8"', 'application/vnd.deskside+json']) {
        const statuses = (await send('{"channelIds":[],"status":"inactive"}', { 'content-type': type })).map(
          ({ status }) => status,
        );
        expect(statuses).toEqual([201, 404, 409, 422, 422, 400, 400, 400, 400]);
      }
    });
  },
);

describeWorld(
  'a host',
  () => createPostgresStore({ ...server, development: true }),
  (world) => {
    it('logs one event a request, with ids and without secrets', async () => {
      const { store, integrator } = world();
      const test = testHost(store);
      const panel = await addInstalledPanel(store, test, integrator.answering(500, 'CANARY'));
      await test.call('POST', panel.render, documentContext);
      await test.call('GET', paths.list(panel.accountId), undefined, '');
      const agentId = `agent of ${panel.accountId}`;
      const { accountId, appId, installId } = panel;
      const durationMs = expect.any(Number);
      expect(test.events).toEqual([
        { event: 'install.create', accountId, appId, installId, agentId, durationMs, status: 201 },
        {
          event: 'panel.render',
          accountId,
          appId,
          installId,
          agentId,
          durationMs,
          status: 502,
          code: 'endpoint_failed',
        },
        { event: 'installs.list', accountId, durationMs, status: 401, code: 'unauthorized' },
      ]);
      test.expectNoLeak();
    });

    it('answers and logs a failure of its own without its message', async () => {
      const failing = testHost(world().store, {
        authorize: () => {
          throw Object.assign(new TypeError('CANARY'), { code: 'E_CANDLE' });
        },
      });
      const answer = await failing.call('GET', paths.list('a'));
      expect([answer.status, answer.body]).toEqual([500, expect.objectContaining({ code: 'internal' })]);
      expect(failing.events[0]).toMatchObject({
        code: 'internal',
        error: { name: 'TypeError', code: 'E_CANDLE', stack: expect.arrayContaining([expect.stringMatching(/^at /)]) },
      });
      failing.expectNoLeak();
    });

    it('lets nobody in when authorize returns something that it should not', async () => {
      for (const slip of [true, 'yes', 1, '', undefined]) {
        const test = testHost(world().store, { authorize: () => slip as never });
        expect([401, 500]).toContain((await test.call('GET', paths.list('a'))).status);
      }
    });

    it('is not disturbed by a log that fails', async () => {
      const test = testHost(world().store, {
        onLog: () => {
          throw new Error('disk full');
        },
      });
      expect((await test.call('GET', paths.list('a'))).status).toBe(200);
    });

    it('seals every credential for its install, and stores nothing else of it', async () => {
      const { store, integrator } = world();
      const purposes: unknown[] = [];
      const vault = {
        seal: (plain: string, purpose: object) => {
          purposes.push(purpose);
          return Buffer.from(plain).toString('hex');
        },
        open: async (sealed: string, purpose: object) => {
          purposes.push(purpose);
          return Buffer.from(sealed, 'hex').toString();
        },
      };
      const test = testHost(store, { vault });
      const endpoint = integrator.answering(200, '{}');
      const { accountId, appId, versionId, installId, render } = await addInstalledPanel(store, test, endpoint);
      await test.call('PATCH', paths.change(accountId, appId, versionId, installId), { credential: 'CANARY two' });
      await test.call('POST', render, documentContext);
      expect(purposes).toEqual([1, 2, 3].map(() => ({ accountId, appId, installId })));
      expect(integrator.receivedAt(endpoint)[0]?.text).toContain('"credential":"CANARY two"');
      const rows = await store.database.query('select * from deskside_installs where _id = $1', [installId]);
      expect(JSON.stringify(rows)).not.toContain('CANARY');
      test.expectNoLeak();
    });

    it('says that a credential cannot be opened, and nothing of what the vault said', async () => {
      const { store, integrator } = world();
      const open = () => {
        throw new Error('CANARY');
      };
      const test = testHost(store, { vault: { seal: (plain) => plain, open } });
      const { render } = await addInstalledPanel(store, test, integrator.answering(200, '{}'));
      const answer = await test.call('POST', render, documentContext);
      expect(answer.status).toBe(500);
      expect(answer.body).toMatchObject({
        code: 'internal',
        detail: expect.stringContaining('save the credential again'),
      });
      test.expectNoLeak();
    });

    it('can stand under a path of its own', async () => {
      const test = testHost(world().store, { basePath: '/helpdesk' });
      expect((await test.call('GET', `/helpdesk${paths.list('a')}`)).status).toBe(200);
      expect((await test.call('GET', paths.list('a'))).status).toBe(404);
    });

    it('lets running requests end when it closes, and takes no new ones', async () => {
      const { integrator } = world();
      const store = await createPostgresStore({ ...server, development: true });
      const test = testHost(store);
      let answer = () => {};
      const asked = new Promise<void>((resolve) => {
        endpoint = integrator.on((response) => {
          answer = () => response.end('{"Plan":"Pro"}');
          resolve();
        });
      });
      const { render } = await addInstalledPanel(store, test, endpoint);
      const running = test.call('POST', render, documentContext);
      await asked;
      const closing = Promise.all([test.host.close(), test.host.close()]);
      expect((await test.call('GET', paths.list('a'))).status).toBe(503);
      answer();
      expect((await running).body).toEqual({ Plan: 'Pro' });
      await closing;
      await expect(store.apps.list()).rejects.toThrow();
    });
    let endpoint = '';
  },
);
