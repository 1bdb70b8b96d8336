// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { type PanelRecordingCall, recordPanelCall } from 'deskside/server';
import { createGuardedFetch } from 'deskside/server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentAnswer, documentContext, documentSchema } from '../support/document.js';
import { type Integrator, startIntegrator } from '../support/integrator.js';

let integrator: Integrator;
beforeAll(async () => {
  integrator = await startIntegrator();
});
afterAll(() => integrator.close());

const fetch = createGuardedFetch({ development: true });
const record = (endpoint: string, more: Partial<PanelRecordingCall> = {}) =>
  recordPanelCall({
    endpoint,
    told: documentContext,
    credentialText: '{"apiKey":"CANARY-credential"}',
    fetch,
    timeoutMs: 5_000,
    maxResponseBytes: 10_000,
    ...more,
  });

describe('a recorded call of a panel', () => {
  it('sends the documented body with the credential, and records it without', async () => {
    const endpoint = integrator.answering(200, documentAnswer);
    const headers = { 'webhook-id': 'msg_1', 'webhook-signature': 'v1,abc' };
    const recording = await record(endpoint, { schema: documentSchema, config: null, headers });
    const [received] = integrator.receivedAt(endpoint);
    expect(received?.text).toBe(JSON.stringify({ ...documentContext, credential: { apiKey: 'CANARY-credential' } }));
    expect(received?.headers).toMatchObject({ 'content-type': 'application/json', ...headers });
    expect(recording).toEqual({
      version: 1,
      kind: 'panel',
      recordedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/),
      request: {
        method: 'POST',
        url: endpoint,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'webhook-id': 'msg_1',
          'webhook-signature': '…',
        },
        body: JSON.stringify({ ...documentContext, credential: '…' }),
      },
      response: {
        status: 200,
        headers: expect.objectContaining({ 'content-type': 'application/json' }),
        text: documentAnswer,
        bytes: Buffer.byteLength(documentAnswer),
      },
      failure: null,
      durationMs: expect.any(Number),
      schema: documentSchema,
      config: null,
    });
  });

  it.each([
    [204, '', 'application/json', null],
    [200, '<h1>Sign in</h1>', 'text/html', 'endpoint_invalid_response'],
    [200, '{"MRR": NaN}', 'application/json', 'endpoint_invalid_response'],
    [200, '[1]', 'application/json', 'endpoint_invalid_response'],
    [200, '', 'application/json', 'endpoint_invalid_response'],
    [302, 'Moved', 'text/plain', 'endpoint_invalid_response'],
    [401, '{"error":"expired"}', 'application/json', 'endpoint_credential_refused'],
    [404, 'Nothing here', 'text/plain', 'endpoint_refused'],
    [500, '<pre>Traceback</pre>', 'text/html', 'endpoint_failed'],
  ])('keeps an answer of %i with "%s" (%s) and says what the render route would', async (status, body, type, code) => {
    const endpoint = integrator.answering(status, status === 204 ? undefined : body, {
      'content-type': type,
      'set-cookie': 'session=CANARY',
      'x-trace': 'kept',
    });
    const { response, failure } = await record(endpoint);
    expect(response).toMatchObject({ status, text: body, bytes: body.length, headers: { 'x-trace': 'kept' } });
    expect(response?.headers).not.toHaveProperty('set-cookie');
    expect(failure?.code ?? null).toBe(code);
  });

  it('hides the credential wherever the endpoint says it again, however it spells it', async () => {
    const secret = 'p/ä"CANARY\n😀';
    const short = 'Pro';
    const credentialText = JSON.stringify({ key: secret, nested: [{ deep: 'CANARY-deep' }], plan: short });
    const ascii = JSON.stringify(secret).replace(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const body = [
      secret,
      JSON.stringify(secret),
      JSON.stringify(secret).replaceAll('/', '\\/'),
      ascii,
      ascii.replaceAll('/', '\\/'),
      `?key=${encodeURIComponent(secret)}`,
      'Token CANARY-deep of Pro',
    ].join('\n');
    const endpoint = integrator.answering(500, body, { 'x-echo': 'CANARY-deep', 'content-type': 'text/plain' });
    const recording = await record(endpoint, { credentialText });
    expect(integrator.receivedAt(endpoint)[0]?.text).toContain(JSON.stringify(secret));
    expect(recording.response?.text).toBe('…\n"…"\n"…"\n"…"\n"…"\n?key=…\nToken … of Pro');
    expect(recording.response?.headers['x-echo']).toBe('…');
    expect(JSON.stringify(recording.response)).not.toContain('CANARY');
  });

  it('keeps an answer up to the cap, and no beginning of a secret at its end', async () => {
    const endpoint = integrator.answering(200, `${'x'.repeat(90)}CANARY-credential${'x'.repeat(1000)}`);
    const { response, failure } = await record(endpoint, { maxResponseBytes: 100 });
    expect(response?.text).toBe(`${'x'.repeat(90)}…`);
    expect(failure).toMatchObject({
      code: 'endpoint_invalid_response',
      message: expect.stringContaining('more than 100'),
    });
  });

  it('keeps what came before the time was over, or the connection broke off', async () => {
    const slow = integrator.on((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"Plan":');
    });
    const late = await record(slow, { timeoutMs: 300 });
    expect(late).toMatchObject({ failure: { code: 'endpoint_timeout' }, response: { status: 200, text: '{"Plan":' } });
    expect(late.durationMs).toBeGreaterThanOrEqual(290);
    const broken = integrator.on((response) => {
      response.writeHead(200, { 'content-length': '20' }).write('{"Plan":', () => response.socket?.destroy());
    });
    expect(await record(broken)).toMatchObject({
      failure: { code: 'endpoint_unreachable' },
      response: { status: 200 },
    });
    const hanging = integrator.on((response) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).write('Oops');
    });
    const failed = await record(hanging, { timeoutMs: 300 });
    expect(failed).toMatchObject({ failure: { code: 'endpoint_failed' }, response: { status: 500, text: 'Oops' } });
  });

  it('says that nothing came when nothing did', async () => {
    const silent = integrator.on(() => undefined);
    expect(await record(silent, { timeoutMs: 100 })).toMatchObject({
      failure: { code: 'endpoint_timeout' },
      response: null,
    });
    expect(await record('http://127.0.0.1:1/')).toMatchObject({
      failure: { code: 'endpoint_unreachable' },
      response: null,
    });
    const guarded = createGuardedFetch();
    expect(await record(silent, { fetch: guarded })).toMatchObject({
      failure: { code: 'endpoint_refused_address' },
      response: null,
    });
    expect(integrator.receivedAt(silent)).toHaveLength(1);
  });

  it('reads nothing of a body that is packed more than once', async () => {
    const packed = integrator.answering(200, gzipSync(gzipSync('{}')), {
      'content-type': 'application/json',
      'content-encoding': 'gzip, gzip',
    });
    expect(await record(packed)).toMatchObject({
      failure: { code: 'endpoint_invalid_response', message: expect.stringContaining('more than once') },
      response: { text: '', bytes: 0 },
    });
  });

  it('throws only what the caller left with', async () => {
    const leaving = new AbortController();
    const hanging = integrator.on(() => leaving.abort(new Error('gone home')));
    await expect(record(hanging, { signal: leaving.signal })).rejects.toThrow('gone home');
    const failing = record('https://crm.example.com/', {
      fetch: () => {
        throw new Error('CANARY');
      },
    });
    expect(await failing).toMatchObject({ failure: { code: 'endpoint_unreachable' } });
    expect(JSON.stringify(await failing)).not.toContain('CANARY');
  });

  it('does not let a credential of very many texts cost the host its time', async () => {
    const texts = Array.from({ length: 50_000 }, (_, index) => `secret-number-${index}`);
    const endpoint = integrator.answering(200, 'secret-number-7'.repeat(500));
    const { response, durationMs } = await record(endpoint, { credentialText: JSON.stringify(texts) });
    expect(response?.text).toBe('…');
    expect(durationMs).toBeLessThan(5_000);
  });
});
