// @vitest-environment node
import { recordAppPage } from 'deskside/server';
import { createGuardedFetch } from 'deskside/server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Integrator, startIntegrator } from '../support/integrator.js';

let integrator: Integrator;
beforeAll(async () => {
  integrator = await startIntegrator();
});
afterAll(() => integrator.close());

const fetch = createGuardedFetch({ development: true });

describe('a recorded look at a dashboard app', () => {
  it('keeps what decides about framing, and nothing of the page', async () => {
    const url = integrator.answering(200, '<h1>Orders of Priya</h1>', {
      'content-type': 'text/html',
      'x-frame-options': 'DENY',
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'set-cookie': 'session=1',
      server: 'nginx/1.2',
    });
    expect(await recordAppPage({ url, fetch, timeoutMs: 5_000 })).toEqual({
      version: 1,
      kind: 'app',
      recordedAt: expect.any(String),
      request: { method: 'GET', url, headers: { accept: 'text/html' }, body: '' },
      response: {
        status: 200,
        headers: {
          'content-type': 'text/html',
          'x-frame-options': 'DENY',
          'content-security-policy': "frame-ancestors 'none'",
          'cross-origin-opener-policy': 'same-origin',
        },
        text: '',
        bytes: 0,
      },
      failure: null,
      durationMs: expect.any(Number),
    });
    expect(integrator.receivedAt(url)[0]?.headers).toMatchObject({ accept: 'text/html' });
  });

  it('does not follow a redirect, nor wait for a body', async () => {
    const url = integrator.on((response) => {
      response.writeHead(302, { location: 'https://login.example/' }).write('and then nothing');
    });
    const { response, failure } = await recordAppPage({ url, fetch, timeoutMs: 5_000 });
    expect([response?.status, response?.headers, failure]).toEqual([302, { location: 'https://login.example/' }, null]);
  });

  it('says why no answer came', async () => {
    const silent = integrator.on(() => undefined);
    const failureOf = async (url: string, call = fetch) =>
      (await recordAppPage({ url, fetch: call, timeoutMs: 200 })).failure?.code;
    expect(await failureOf(silent)).toBe('endpoint_timeout');
    expect(await failureOf('http://127.0.0.1:1/')).toBe('endpoint_unreachable');
    expect(await failureOf(silent, createGuardedFetch())).toBe('endpoint_refused_address');
    const leaving = AbortSignal.abort(new Error('gone home'));
    await expect(recordAppPage({ url: silent, fetch, timeoutMs: 200, signal: leaving })).rejects.toThrow('gone home');
  });
});
