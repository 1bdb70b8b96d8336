import { createHttpClient, type SidebarClient } from 'deskside';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bareRequest, failureOf, silentServer } from './support.js';

/** A fetch that never answers, and goes when its signal aborts. */
const hang: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

/** A fetch whose headers come at once and whose body never does. */
const hangingBody: typeof fetch = async (_, init) =>
  new Response(
    new ReadableStream({
      start(controller) {
        init?.signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
      },
    }),
  );

const clientOf = (fetch: typeof globalThis.fetch, timeoutMs?: number): SidebarClient =>
  createHttpClient({ baseUrl: '', accountId: 'a', fetch, ...(timeoutMs && { timeoutMs }) });

describe('the deadline', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['headers', hang],
    ['the body', hangingBody],
  ])('is 10 seconds, also for %s that never come', async (_, fetch) => {
    let over = false;
    const failing = failureOf(clientOf(fetch).renderPanel('app', {})).finally(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(9999);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failing).toMatchObject({ failure: 'timeout', status: undefined });
  });

  it('can be set', async () => {
    const failing = failureOf(clientOf(hang, 50).listPanelInstalls());
    await vi.advanceTimersByTimeAsync(50);
    expect((await failing).message).toContain('50 ms');
  });

  it.each([
    ['an answer', async () => new Response('{}')],
    ['a failure', async () => Promise.reject(new TypeError('no'))],
  ] as const)('leaves no timer behind after %s', async (_, fetch) => {
    await clientOf(fetch)
      .renderPanel('app', {})
      .catch(() => {});
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind when the caller had given up before the call', async () => {
    const gone = AbortSignal.abort(new Error('left'));
    await expect(clientOf(hang).renderPanel('app', {}, { signal: gone })).rejects.toThrow('left');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a caller who gives up', () => {
  it.each([
    ['headers', hang],
    ['the body', hangingBody],
  ])('hears the signal’s own reason while waiting for %s', async (_, fetch) => {
    const abort = new AbortController();
    const rendering = clientOf(fetch).renderPanel('app', {}, { signal: abort.signal });
    const reason = new Error('the conversation changed');
    abort.abort(reason);
    await expect(rendering).rejects.toBe(reason);
  });

  it('makes a real server see the connection go within 100 ms', async () => {
    const { baseUrl, arrival } = await silentServer();
    const abort = new AbortController();
    const client = createHttpClient({ baseUrl, accountId: 'a' });
    const rendering = client.renderPanel('app', {}, { signal: abort.signal });
    const { gone } = await arrival(0);
    const end = await bareRequest();
    abort.abort(new Error('left'));
    // The machine may be busy: what it takes is in both.
    const ended = end();
    await expect(rendering).rejects.toThrow('left');
    expect((await gone) - (await ended)).toBeLessThan(100);
  });
});
