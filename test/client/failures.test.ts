import type { RequestError } from 'deskside';
import { describe, expect, it } from 'vitest';
import { isLasting, isRetryable } from '../../src/client/index.js';
import { failureOf, problem, reply, stubbedClient } from './support.js';

const fail = (answer: () => Response | Promise<Response>): Promise<RequestError> =>
  failureOf(stubbedClient(answer).client.renderPanel('app-1', {}));

describe('an error answer', () => {
  it.each([
    [400, 'http'],
    [401, 'reconnect'],
    [403, 'reconnect'],
    [404, 'http'],
    [422, 'http'],
    [429, 'http'],
    [500, 'http'],
    [502, 'http'],
    [503, 'http'],
    [504, 'timeout'],
  ] as const)('of status %i is told as %s', async (status, failure) => {
    expect(await fail(() => new Response('<h1>Oops</h1>', { status }))).toMatchObject({ failure, status });
  });

  it.each([
    [401, 'endpoint_credential_refused', 'reconnect'],
    [502, 'endpoint_invalid_response', 'invalid'],
    [504, 'endpoint_timeout', 'timeout'],
    [502, 'endpoint_unreachable', 'http'],
    [409, 'install_inactive', 'inactive'],
    [404, 'not_found', 'http'],
  ] as const)('as a problem document %i %s is told as %s, its code kept', async (status, code, failure) => {
    expect(await fail(() => problem(status, code))).toMatchObject({ name: 'RequestError', failure, status, code });
  });

  it('hands the problem’s detail of an unreadable answer to the integrator', async () => {
    const { diagnostics } = await fail(() => problem(502, 'endpoint_invalid_response'));
    expect(diagnostics[0]?.message).toContain('Detail of endpoint_invalid_response.');
  });

  it('ignores a code that is no text', async () => {
    expect((await fail(() => reply({ code: { a: 1 } }, { status: 500 }))).code).toBeUndefined();
  });

  it('never puts the answer’s body into its message', async () => {
    const { message } = await fail(() => new Response('token=secret', { status: 500 }));
    expect(message).toContain('500');
    expect(message).not.toContain('secret');
  });

  it('is "network" when there is no connection', async () => {
    const broken = fail(() => Promise.reject(new TypeError('fetch failed')));
    expect(await broken).toMatchObject({ failure: 'network', status: undefined });
  });
});

describe('Retry-After', () => {
  const waitOf = async (header: string): Promise<number | undefined> =>
    (await fail(() => problem(429, 'x', { 'retry-after': header }))).retryAfterMs;

  it('is read as seconds', async () => {
    expect(await waitOf('7')).toBe(7000);
  });

  it('is read as a date, whose past is no wait', async () => {
    const wait = await waitOf(new Date(Date.now() + 20_000).toUTCString());
    expect(wait).toBeGreaterThan(17_000);
    expect(wait).toBeLessThanOrEqual(20_000);
    expect(await waitOf('Wed, 21 Oct 2015 07:28:00 GMT')).toBe(0);
  });

  it('is ignored when it is neither', async () => {
    expect(await waitOf('soon')).toBeUndefined();
  });
});

describe('what a failure means for the next attempt', () => {
  it.each([
    // status, Retry-After, worth another attempt now, the same answer for a while
    [401, '', false, true],
    [403, '', false, true],
    [404, '', false, true],
    [422, '', false, true],
    [429, '', true, false],
    [429, '30', true, false],
    [429, '31', false, false],
    [500, '', true, false],
    [503, '', true, false],
    [503, '3600', false, false],
    [504, '3600', false, false],
  ])('status %i with Retry-After "%s": retried %s, remembered %s', async (status, wait, retried, remembered) => {
    const error = await fail(() => problem(status, 'x', wait ? { 'retry-after': wait } : {}));
    expect([isRetryable(error), isLasting(error)]).toEqual([retried, remembered]);
  });

  it('a script that raised is run once more: what it asked may answer, and its interpreter may start', async () => {
    const raised = await fail(() => reply({ code: 'widget_failed' }, { status: 502 }));
    expect([isRetryable(raised), isLasting(raised)]).toEqual([true, false]);
  });

  it('an unreadable answer is remembered, a lost connection is retried', async () => {
    const unreadable = await fail(() => reply('[]'));
    expect([isRetryable(unreadable), isLasting(unreadable)]).toEqual([false, true]);
    const lost = await fail(() => Promise.reject(new TypeError('fetch failed')));
    expect([isRetryable(lost), isLasting(lost)]).toEqual([true, false]);
  });

  it('an error of the program itself is neither', () => {
    expect([isRetryable(new Error('bug')), isLasting(new Error('bug'))]).toEqual([false, false]);
  });
});
