// @vitest-environment node
import type { Store } from 'deskside/server';
import { createPgliteStore } from 'deskside/server/node';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rateLimiter } from '../../../src/server/operations/rateLimit.js';
import { HostProblem } from '../../../src/server/problem.js';
import { documentContext } from '../support/document.js';
import { type Integrator, startIntegrator } from '../support/integrator.js';
import { addInstalledPanel } from '../support/panel.js';
import { startTimeout } from '../support/storeSuite.js';
import { paths, testHost } from '../support/testHost.js';

/** A limiter whose clock stands still until it is told; `take` gives the seconds to wait, or 0. */
function limiter(burst: number, perSecond: number) {
  let now = 1_000;
  const takeCall = rateLimiter({ burst, perSecond }, () => now);
  return {
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
    take(account = 'a'): number {
      try {
        takeCall(account);
        return 0;
      } catch (error) {
        if (error instanceof HostProblem) return error.extras.retryAfter ?? -1;
        throw error;
      }
    },
  };
}

describe('an account’s share of calls', () => {
  it('is the burst at once, and then so many a second, up to the burst again', () => {
    const { take, wait } = limiter(3, 2);
    const taken = (count: number) => Array.from({ length: count }, () => take());
    expect(taken(5)).toEqual([0, 0, 0, 1, 1]);
    wait(0.4);
    expect(take()).toBe(1);
    wait(0.1);
    expect(taken(2)).toEqual([0, 1]);
    wait(3_600);
    expect(taken(4)).toEqual([0, 0, 0, 1]);
  });

  it('comes back after the seconds that Retry-After names, and not a second before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (burst, perSecond) => {
          const { take, wait } = limiter(burst, perSecond);
          for (let call = 0; call < burst; call += 1) expect(take()).toBe(0);
          const seconds = take();
          expect(Number.isInteger(seconds) && seconds >= 1).toBe(true);
          if (seconds > 1) {
            wait(seconds - 1);
            expect(take()).toBeGreaterThan(0);
            wait(1);
          } else wait(seconds);
          expect(take()).toBe(0);
        },
      ),
    );
  });

  it('is no other account’s', () => {
    const { take } = limiter(1, 0.1);
    expect([take('a'), take('a'), take('b'), take('b')]).toEqual([0, 10, 0, 10]);
  });

  it('is refused without being used up: who asks on does not wait longer', () => {
    const { take, wait } = limiter(1, 1);
    take();
    for (let call = 0; call < 1_000; call += 1) expect(take()).toBe(1);
    wait(1);
    expect(take()).toBe(0);
  });

  it('is kept for the accounts that called last, however many there are', () => {
    const { take } = limiter(1, 0.001);
    take('busy');
    for (let other = 0; other < 20_000; other += 1) {
      if (other % 1_000 === 0) expect(take('busy')).toBeGreaterThan(0);
      take(`other ${other}`);
    }
  });
});

describe('a host (catalogue H39)', () => {
  let store: Store;
  let integrator: Integrator;
  beforeAll(async () => {
    [store, integrator] = await Promise.all([createPgliteStore({ development: true }), startIntegrator()]);
  }, startTimeout);
  afterAll(async () => {
    await integrator.close();
    await store.close();
  });

  const burst = async (call: () => Promise<{ status: number; headers: Headers }>, count: number) => {
    const answers = await Promise.all(Array.from({ length: count }, call));
    return { answers, passed: answers.filter(({ status }) => status !== 429).length };
  };

  it('answers a burst of 1,000 renders with 429 and Retry-After, and another account as always', async () => {
    const test = testHost(store, { rateLimit: undefined });
    const endpoint = integrator.answering(200, '{}');
    const [loud, quiet] = [
      await addInstalledPanel(store, test, endpoint),
      await addInstalledPanel(store, test, endpoint),
    ];
    const started = performance.now();
    const { answers, passed } = await burst(() => test.call('POST', loud.render, documentContext), 1_000);
    // 300 at once, and 30 for each second that the burst took
    const most = 300 + Math.ceil(((performance.now() - started) / 1000) * 30);
    expect(passed).toBeGreaterThanOrEqual(300);
    expect(passed).toBeLessThanOrEqual(most);
    expect(integrator.receivedAt(endpoint)).toHaveLength(passed);
    for (const answer of answers.filter(({ status }) => status === 429)) {
      expect(answer.headers.get('retry-after')).toBe('1');
    }
    const { status, body } = await test.call('POST', quiet.render, documentContext);
    expect([status, body]).toEqual([200, {}]);
    expect((await test.call('GET', paths.list(loud.accountId))).status).toBe(200);
  });

  it('counts renders and runs of an account together, and nothing else', async () => {
    const test = testHost(store, {
      rateLimit: { burst: 2, perSecond: 0.001 },
      widgetFunctions: { plan: () => ({ title: 'CRM', items: [] }) },
    });
    const { accountId, render } = await addInstalledPanel(store, test, integrator.answering(200, '{}'));
    const source = { type: 'function', name: 'plan' };
    const { body } = await test.call('POST', paths.widgets(accountId), { name: 'CRM', source });
    const run = () => test.call('POST', paths.run(accountId, (body as { id: string }).id), { conversation: {} });
    const calls = [() => test.call('POST', render, documentContext), run];
    for (const call of calls) expect((await call()).status).toBe(200);
    for (const call of calls) {
      const answer = await call();
      expect([answer.status, answer.body]).toEqual([
        429,
        expect.objectContaining({ code: 'too_many_requests', detail: expect.stringContaining('Wait, and ask again') }),
      ]);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(900);
    }
    for (let read = 0; read < 10; read += 1) {
      expect((await test.call('GET', paths.widgets(accountId))).status).toBe(200);
    }
    expect(test.events.filter(({ code }) => code === 'too_many_requests')).toHaveLength(2);
  });

  it('takes nothing from an account for a stranger’s requests', async () => {
    const test = testHost(store, { rateLimit: { burst: 1, perSecond: 0.001 } });
    const { render } = await addInstalledPanel(store, test, integrator.answering(200, '{}'));
    for (const stranger of ['', 'stranger', 'stranger']) await test.call('POST', render, documentContext, stranger);
    expect((await test.call('POST', render, documentContext)).status).toBe(200);
  });

  it('has no limit with null', async () => {
    const test = testHost(store, { rateLimit: null });
    const { render } = await addInstalledPanel(store, test, integrator.answering(200, '{}'));
    expect((await burst(() => test.call('POST', render, documentContext), 400)).passed).toBe(400);
  });
});
