import type { Diagnostic } from 'deskside';
import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { failureOf, listen, reply, stubbedClient } from './support.js';

const install = { ...fixtures.panelInstall, app: { ...fixtures.panelInstall.app, icon: 'https://cdn.example/i.png' } };
const render = (answer: Response, options = {}): Promise<{ data: unknown; maxAgeMs?: number | undefined }> =>
  stubbedClient(() => answer, options).client.renderPanel('app-1', {});

describe('a render answer that can be read', () => {
  it('is the flat data object', async () => {
    expect((await render(reply(fixtures.panelResponse))).data).toEqual(fixtures.panelResponse);
  });

  it('is empty for a 204', async () => {
    expect((await render(new Response(null, { status: 204 }))).data).toEqual({});
  });

  it('may begin with a byte order mark', async () => {
    expect((await render(reply('\uFEFF{"Plan":"Pro"}'))).data).toEqual({ Plan: 'Pro' });
  });

  it.each(['text/plain', 'text/html; charset=utf-8', 'application/octet-stream', ''])(
    'may come as JSON under the content type %j',
    async (type) => {
      const answer = new Response('{"Plan":"Pro"}', { headers: type ? { 'content-type': type } : {} });
      expect((await render(answer)).data).toEqual({ Plan: 'Pro' });
    },
  );

  it('keeps the digits of numbers that a double cannot hold', async () => {
    const { data } = await render(reply('{"Id":9007199254740993}'));
    expect(String((data as { Id: unknown }).Id)).toBe('9007199254740993');
  });
});

describe('a render answer that cannot be read', () => {
  it.each([
    ['null', 'null', 'response.not-object'],
    ['a list', '[{"Plan":"Pro"}]', 'response.not-object'],
    ['a text', '"Pro"', 'response.not-object'],
    ['a number', '42', 'response.not-object'],
    ['an empty body', '', 'response.not-json'],
    ['blanks', '  \n', 'response.not-json'],
    ['HTML', '<!doctype html><title>Sign in</title>', 'response.not-json'],
    ['JSON that breaks off', '{"Plan":"Pro', 'response.not-json'],
    ['two documents', '{"Plan":"Pro"}{"Plan":"Pro"}', 'response.not-json'],
  ])('is invalid when it is %s, and says so to the integrator', async (_, body, code) => {
    const error = await failureOf(render(reply(body)));
    expect(error).toMatchObject({ failure: 'invalid', status: 200, diagnostics: [{ code }] });
  });

  it('names what HTML begins with, and never holds the whole of it', async () => {
    const error = await failureOf(render(reply(`<!doctype html>${'x'.repeat(5000)}`)));
    expect(error.diagnostics[0]?.message).toContain('<!doctype html>');
    expect(JSON.stringify(error.diagnostics).length).toBeLessThan(400);
  });
});

describe('an answer that is too large', () => {
  it('is invalid, and reading stops at the cap', async () => {
    let pulled = 0;
    let cancelled = false;
    const megabyte = new TextEncoder().encode('x'.repeat(2 ** 20));
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(megabyte);
      },
      cancel() {
        cancelled = true;
      },
    });
    const error = await failureOf(render(new Response(endless)));
    expect(error).toMatchObject({ failure: 'invalid', diagnostics: [{ code: 'response.too-large' }] });
    expect(cancelled).toBe(true);
    expect(pulled).toBeLessThanOrEqual(5);
  });

  it('costs a real server no more than the cap and what the sockets hold', async () => {
    const chunk = 'x'.repeat(2 ** 16);
    let sent = 0;
    let hungUp: () => void = () => {};
    const closed = new Promise<void>((resolve) => {
      hungUp = resolve;
    });
    const baseUrl = await listen((_, response) => {
      const more = (): void => {
        while (!response.destroyed && sent < 100 * 2 ** 20) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.once('close', hungUp);
      more();
    });
    const { client } = stubbedClient(() => reply([]), { baseUrl, fetch: globalThis.fetch });
    expect(await failureOf(client.renderPanel('app-1', {}))).toMatchObject({ failure: 'invalid' });
    await closed;
    expect(sent).toBeLessThan(20 * 2 ** 20);
  });

  it('still counts as the error it is when its status is one', async () => {
    const error = await failureOf(render(new Response('x'.repeat(2 ** 21 + 1), { status: 500 })));
    expect(error).toMatchObject({ failure: 'http', status: 500 });
  });
});

describe('how long an answer stays fresh', () => {
  it.each([
    ['max-age=60', 60_000],
    ['private, max-age=0', 0],
    ['no-store', 0],
    ['no-cache, max-age=60', 0],
    ['s-maxage=60', undefined],
    ['max-age=soon', undefined],
  ])('Cache-Control: %s', async (header, expected) => {
    expect((await render(reply({}, { headers: { 'cache-control': header } }))).maxAgeMs).toBe(expected);
  });

  it('is unknown without the header', async () => {
    expect((await render(reply({}))).maxAgeMs).toBeUndefined();
  });
});

describe('the list of installs', () => {
  it('leaves out an entry that cannot be used, tells why, and keeps the others', async () => {
    const told: Diagnostic[] = [];
    const { client } = stubbedClient(() => reply([null, install, { _id: 'x' }]), {
      onDiagnostic: (diagnostic) => told.push(diagnostic),
    });
    expect(await client.listPanelInstalls()).toEqual([install]);
    expect(told.map(({ code, path }) => `${code} ${path}`)).toEqual(['install.invalid /0', 'install.invalid /2']);
  });

  it('is empty, and diagnosed, when it is no list', async () => {
    const told: string[] = [];
    const { client } = stubbedClient(() => reply({ data: [] }), { onDiagnostic: ({ code }) => told.push(code) });
    expect(await client.listPanelInstalls()).toEqual([]);
    expect(told).toEqual(['install.invalid']);
  });

  it('rejects a created install that is none', async () => {
    const { client } = stubbedClient(() => reply({ ok: true }, { status: 201 }));
    const error = await failureOf(client.createPanelInstall('a', 'v', { channelIds: [], status: 'active' }));
    expect(error).toMatchObject({ failure: 'invalid', diagnostics: [{ code: 'install.invalid' }] });
  });
});
