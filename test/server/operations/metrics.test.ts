// @vitest-environment node
import type { HostLogEvent, Store } from 'deskside/server';
import { createPgliteStore } from 'deskside/server/node';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/server/operations/metrics.js';
import { documentContext } from '../support/document.js';
import { type Integrator, startIntegrator } from '../support/integrator.js';
import { addInstalledPanel } from '../support/panel.js';
import { startTimeout } from '../support/storeSuite.js';
import { paths, testHost, unique } from '../support/testHost.js';
import { type Exposition, readExposition } from './exposition.js';

const rendered = (appId: string, durationMs = 1): HostLogEvent => {
  return { event: 'panel.render', accountId: 'a', appId, agentId: 'b', durationMs, status: 200 };
};

/** The figures after these events. */
function figures(events: readonly HostLogEvent[]): Exposition {
  const metrics = createMetrics();
  for (const event of events) metrics.add(event);
  return readExposition(metrics.text());
}

const countOf = ({ samples }: Exposition, name: string, labels: object): number | undefined =>
  samples.find((one) => one.name === name && JSON.stringify(one.labels) === JSON.stringify(labels))?.value;
const sources = ({ samples }: Exposition) =>
  samples.filter(({ name }) => name === 'deskside_source_seconds_count').map(({ labels }) => labels);

describe('the figures', () => {
  it('are text that Prometheus reads, before the first request too', () => {
    const { types, samples } = figures([]);
    expect(Object.fromEntries(types)).toEqual({
      deskside_requests_total: 'counter',
      deskside_source_seconds: 'histogram',
    });
    expect(samples).toEqual([]);
  });

  it('count requests by what they wanted and how they were answered', () => {
    const lost = { ...rendered('crm'), status: 502, code: 'endpoint_failed' };
    const found = figures([rendered('crm'), rendered('crm'), lost]);
    expect(countOf(found, 'deskside_requests_total', { event: 'panel.render', status: '200' })).toBe(2);
    expect(countOf(found, 'deskside_requests_total', { event: 'panel.render', status: '502' })).toBe(1);
  });

  it('hold for each source how long it took, in buckets that include the smaller ones', () => {
    const found = figures([rendered('crm', 50), rendered('crm', 51), rendered('crm', 1_999), rendered('crm', 60_000)]);
    const bucket = (le: string) => countOf(found, 'deskside_source_seconds_bucket', { panel: 'crm', le });
    expect([bucket('0.05'), bucket('0.1'), bucket('1'), bucket('2'), bucket('30'), bucket('+Inf')]).toEqual([
      1, 2, 2, 3, 3, 4,
    ]);
    expect(countOf(found, 'deskside_source_seconds_count', { panel: 'crm' })).toBe(4);
    expect(countOf(found, 'deskside_source_seconds_sum', { panel: 'crm' })).toBeCloseTo(62.1);
  });

  it('can be read whatever the ids are', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('a"} 1\nevil 7', '\\', '\\n', '"'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 5 }), (ids) => {
        const found = figures(ids.map((appId) => rendered(appId)));
        expect(sources(found)).toEqual(ids.map((panel) => ({ panel })));
      }),
    );
  });

  it('tell 500 sources apart, and count all others as one', () => {
    const found = figures(Array.from({ length: 2_000 }, (_, at) => rendered(`app ${at}`)));
    expect(sources(found)).toHaveLength(501);
    expect(countOf(found, 'deskside_source_seconds_count', { panel: 'other' })).toBe(1_500);
    expect(countOf(found, 'deskside_source_seconds_count', { panel: 'app 0' })).toBe(1);
  });

  it('give no place to what was not called: a path can name anything', () => {
    const codes = ['not_found', 'bad_request', 'too_many_requests', 'install_inactive', 'widget_inactive', 'internal'];
    const idle = codes.map((code, at) => ({ ...rendered(`app ${at}`), status: 400, code }));
    const { agentId: _, ...unsigned } = { ...rendered('app'), status: 401, code: 'unauthorized' };
    expect(sources(figures([...idle, unsigned]))).toEqual([]);
    const failed = ['endpoint_timeout', 'endpoint_credential_refused', 'token_endpoint_failed', 'caller_gone'];
    const called = failed.map((code) => ({ ...rendered('crm'), status: 502, code }));
    expect(sources(figures(called))).toEqual([{ panel: 'crm' }]);
  });
});

describe('the page of figures', () => {
  let store: Store;
  let integrator: Integrator;
  beforeAll(async () => {
    [store, integrator] = await Promise.all([createPgliteStore({ development: true }), startIntegrator()]);
  }, startTimeout);
  afterAll(async () => {
    await integrator.close();
    await store.close();
  });

  const page = '/api/deskside/metrics';
  const ask = async (test: ReturnType<typeof testHost>, as?: string) => {
    const headers = as === undefined ? undefined : { authorization: as };
    return test.host.fetch(new Request(`http://helpdesk.test${page}`, headers && { headers }));
  };

  it('is for whoever may read it, and asks as metrics:read of all accounts', async () => {
    const wanted: unknown[] = [];
    const test = testHost(store, {
      authorize: (request, asked) => {
        wanted.push(asked);
        const who = request.headers.get('authorization');
        return who === null ? null : who === 'operator' && { id: who };
      },
    });
    const nobody = await ask(test);
    expect([nobody.status, await nobody.json()]).toEqual([401, expect.objectContaining({ code: 'unauthorized' })]);
    const agent = await ask(test, 'agent');
    expect([agent.status, await agent.json()]).toEqual([403, expect.objectContaining({ code: 'forbidden' })]);
    const operator = await ask(test, 'operator');
    expect([operator.status, operator.headers.get('content-type'), operator.headers.get('cache-control')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
      'no-store',
    ]);
    expect(await operator.text()).toBe(test.host.metrics());
    expect(wanted).toEqual([1, 2, 3].map(() => ({ accountId: '*', action: 'metrics:read' })));
  });

  it('answers 500 without a message when authorize fails', async () => {
    const test = testHost(store, {
      authorize: () => {
        throw new Error('CANARY');
      },
    });
    const answer = await test.read(await ask(test, 'a'));
    expect([answer.status, answer.body]).toEqual([500, expect.objectContaining({ code: 'internal' })]);
    test.expectNoLeak();
  });

  it('stands behind the base path', async () => {
    const { host } = testHost(store, { basePath: '/helpdesk', authorize: () => ({ id: 'a' }) });
    const at = async (path: string) => (await host.fetch(new Request(`http://helpdesk.test${path}`))).status;
    expect([await at(`/helpdesk${page}`), await at(page), await at('/helpdesk/api/deskside/health')]).toEqual([
      200, 404, 200,
    ]);
  });

  it('holds the panels and widgets that were called, and no secret, address or path of anybody else', async () => {
    const test = testHost(store);
    const panel = await addInstalledPanel(store, test, integrator.answering(500, 'CANARY'));
    const widget = { name: 'CANARY', source: { type: 'endpoint', url: integrator.answering(200, '{"CANARY":1}') } };
    const { body } = await test.call('POST', paths.widgets(panel.accountId), widget);
    const { id } = body as { id: string };
    await test.call('POST', panel.render, documentContext);
    await test.call('POST', paths.run(panel.accountId, id), { conversation: { note: 'CANARY' } });
    for (const account of ['', unique('stranger'), panel.accountId]) {
      await test.call('POST', paths.render(panel.accountId, 'unknown-CANARY'), documentContext, account);
      await test.call('POST', paths.run(panel.accountId, 'unknown-CANARY'), { conversation: {} }, account);
    }
    const text = test.host.metrics();
    expect(sources(readExposition(text))).toEqual([{ panel: panel.appId }, { widget: id }]);
    expect(text).not.toMatch(/canary|127\.0\.0\.1|unknown/i);
  });
});
