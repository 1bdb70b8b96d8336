// @vitest-environment node
import type { HostOptions, PythonFaultCode, PythonRun } from 'deskside/server';
import { createPostgresStore } from 'deskside/server/node';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runPython } from '../../src/server/widgets/runPython.js';
import { eventually } from './support/eventually.js';
import { fakePython, instantPython } from './support/fakePython.js';
import { type PostgresServer, startPostgres } from './support/postgresServer.js';
import { describeWorld, startTimeout } from './support/storeSuite.js';
import { paths, type TestHost, testHost, unique } from './support/testHost.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, startTimeout);
afterAll(() => server.stop());

const script = 'KEY = "CANARY"\ndef get_sidebar_data(context): ...';
const python = { type: 'python', script };
const context = {
  conversation: { id: 42, status: 'open' },
  customer: { email: 'priya@example.com' },
  business: { name: 'Acme' },
};
const contextJson = JSON.stringify(context);
/** Digits, order, spaces and doubled keys that a parser would change. */
const odd = '{ "title":"CRM", "items":[{"title":12345678901234567890,"b":1.0,"2":1,"1":2,"b":1e0}] }';

const failed = (error: Extract<PythonRun, { ok: false }>['error'], logs: readonly string[] = []): PythonRun => ({
  ok: false,
  error,
  logs,
  durationMs: 12,
});

async function addWidget({ call }: TestHost, account: string, source: object, name = 'CRM'): Promise<string> {
  const { body } = await call('POST', paths.widgets(account), { name, source });
  return (body as { id: string }).id;
}

describeWorld(
  'a run of a widget',
  () => createPostgresStore({ ...server, development: true }),
  (world) => {
    /** What an agent gets of a widget with this source. */
    async function run(source: object, options: Partial<HostOptions> = {}, body: unknown = context) {
      const test = testHost(world().store, options);
      const account = unique('account');
      const answer = await test.call('POST', paths.run(account, await addWidget(test, account, source)), body);
      test.expectNoLeak();
      return { ...answer, events: test.events };
    }
    /** What an admin gets who tests this source. */
    async function trial(source: object, options: Partial<HostOptions> = {}) {
      const test = testHost(world().store, { loadWidgetContext: () => context, ...options });
      const body = { source, businessId: 'acme', conversationId: '42' };
      const answer = await test.call('POST', paths.test(unique('account')), body);
      return { ...answer, events: test.events };
    }

    it('gives the script the context as it came, digit for digit, and never args', async () => {
      const { runner, runs } = fakePython();
      const body =
        '{"args":{"x":1},"customer":{ "id":12345678901234567890, "spent":1.0 },"__proto__":{"args":1},"conversation":{"id":9007199254740993,"args":"its own"}}';
      const answer = run(python, { python: runner }, body);
      await eventually(() => runs).toHaveLength(1);
      expect(runs[0]?.script).toBe(script);
      expect(runs[0]?.timeoutMs).toBe(30_000);
      expect(runs[0]?.contextJson).toBe(
        '{"conversation":{"id":9007199254740993,"args":"its own"},"customer":{ "id":12345678901234567890, "spent":1.0 },"business":null}',
      );
      runs[0]?.returns('{"title":"CRM","items":[]}');
      expect((await answer).status).toBe(200);
    });

    it('passes on the text that the source answered, unchanged', async () => {
      const result: PythonRun = { ok: true, resultJson: odd, logs: ['CANARY printed'], durationMs: 12 };
      const fromScript = await run(python, { python: instantPython(result) });
      const url = world().integrator.answering(200, odd, {
        'cache-control': 'public, max-age=60',
        'x-secret': 'CANARY',
      });
      const fromEndpoint = await run({ type: 'endpoint', url });
      for (const answer of [fromScript, fromEndpoint]) {
        expect([answer.status, answer.text]).toEqual([200, odd]);
        expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      }
      expect(fromScript.headers.get('cache-control')).toBe('private');
      expect(fromEndpoint.headers.get('cache-control')).toBe('private, max-age=60');
      expect(world().integrator.receivedAt(url)[0]?.text).toBe(contextJson);
    });

    it('calls a function of the host', async () => {
      const seen: unknown[] = [];
      const loyalty = async (told: unknown, { signal }: { signal: AbortSignal }) => {
        seen.push(told, signal.aborted);
        return { title: 'Loyalty', items: [{ title: 'Gold' }] };
      };
      const source = { type: 'function', name: 'loyalty' };
      const answer = await run(source, { widgetFunctions: { loyalty } }, { conversation: { id: 42 }, args: {} });
      expect([answer.status, answer.text]).toEqual([200, '{"title":"Loyalty","items":[{"title":"Gold"}]}']);
      expect(seen).toEqual([{ conversation: { id: 42 }, customer: null, business: null }, false]);
    });

    it('runs five widgets side by side, and answers each when it is done', async () => {
      const { runner, runs } = fakePython();
      const test = testHost(world().store, { python: runner });
      const account = unique('account');
      const names = ['one', 'two', 'three', 'four', 'five'];
      for (const name of names) await addWidget(test, account, { type: 'python', script: name }, name);
      const widgets = (await test.call('GET', paths.widgets(account))).body as { id: string; name: string }[];
      expect(widgets.map(({ name }) => name)).toEqual(names);
      const done: string[] = [];
      const answers = widgets.map(async ({ id, name }) => {
        const answer = await test.call('POST', paths.run(account, id), context);
        done.push(name);
        return answer;
      });
      // none waits for another: all have begun before one has ended
      await eventually(() => runs.map((each) => each.script).sort()).toEqual([...names].sort());
      expect(done).toEqual([]);
      const ended: string[] = [];
      for (const name of ['three', 'five', 'one', 'four']) {
        const each = runs.find((candidate) => candidate.script === name);
        if (name === 'five') each?.ends(failed({ code: 'exception', message: 'KeyError: 1' }));
        else each?.returns(`{"title":"${name}","items":[]}`);
        ended.push(name);
        await eventually(() => done).toEqual(ended);
      }
      runs.find((candidate) => candidate.script === 'two')?.returns('{"title":"two","items":[]}');
      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 502]);
    });

    const failures: [PythonFaultCode, number, string, string][] = [
      ['exception', 502, 'widget_failed', 'raised KeyError in line 7'],
      ['no-function', 502, 'widget_failed', 'no function get_sidebar_data(context)'],
      ['invalid-result', 502, 'widget_invalid_result', 'no dictionary'],
      ['timeout', 504, 'widget_timeout', 'not done within 30 s'],
      ['memory', 502, 'widget_failed', 'more memory'],
      ['output-too-large', 502, 'widget_failed', 'printed or returned more'],
      ['crashed', 502, 'widget_failed', 'ended by itself'],
      ['aborted', 502, 'widget_failed', 'the runner is closing'],
    ];

    it.each(failures)(
      'that ends as %s says so to the agent, without the script’s own words',
      async (code, status, problem, says) => {
        const error = { code, message: "KeyError: 'CANARY'", line: 7, traceback: 'File "CANARY", line 7' };
        const answer = await run(python, { python: instantPython(failed(error, ['CANARY printed'])) });
        expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
        expect(answer.body).toEqual({
          type: `urn:deskside:problem:${problem}`,
          title: expect.any(String),
          status,
          code: problem,
          detail: expect.stringContaining(says),
        });
        expect(answer.events.at(-1)).toMatchObject({ event: 'widgets.run', status, code: problem });
      },
    );

    it.each([
      ['requests.exceptions.HTTPError: 401 for https://crm.example.com/?key=CANARY', 'raised HTTPError.'],
      ['SyntaxError: invalid syntax', 'raised SyntaxError.'],
      ['SystemExit', 'raised SystemExit.'],
      ['CANARY happened: Error', 'raised an exception.'],
      ['CanaryKey: 1', 'raised an exception.'],
      ['', 'raised an exception.'],
    ])('names the kind of exception only: %s', async (message, says) => {
      const answer = await run(python, { python: instantPython(failed({ code: 'exception', message })) });
      expect(answer.body).toMatchObject({ code: 'widget_failed', detail: expect.stringContaining(says) });
    });

    it.each([
      ['null', 'the type null'],
      ['[{"title":"CANARY"}]', 'the type array'],
      ['"CANARY"', 'the type string'],
      ['{"title":NaN}', 'what JSON cannot say'],
      ['', 'what JSON cannot say'],
      [`{"title":"${'я'.repeat(600)}"}`, 'more than 1000 bytes'],
    ])('is refused when the script returns %s', async (resultJson, says) => {
      const result: PythonRun = { ok: true, resultJson, logs: [], durationMs: 12 };
      const answer = await run(python, { python: instantPython(result), maxResponseBytes: 1_000 });
      expect([answer.status, answer.body]).toEqual([
        502,
        expect.objectContaining({ code: 'widget_invalid_result', detail: expect.stringContaining(says) }),
      ]);
    });

    it('is refused when a function returns what JSON cannot say', async () => {
      const circle: { self?: unknown } = {};
      circle.self = circle;
      for (const result of [undefined, null, 'CANARY', [], 1n, circle]) {
        const answer = await run({ type: 'function', name: 'odd' }, { widgetFunctions: { odd: () => result } });
        expect([answer.status, answer.body]).toEqual([502, expect.objectContaining({ code: 'widget_invalid_result' })]);
      }
    });

    it('tells the agent nothing of what a function threw, and the log where', async () => {
      const odd = async () => {
        throw new RangeError('CANARY');
      };
      const answer = await run({ type: 'function', name: 'odd' }, { widgetFunctions: { odd } });
      expect([answer.status, answer.body]).toEqual([
        502,
        expect.objectContaining({
          code: 'widget_failed',
          detail: expect.stringContaining('function threw RangeError'),
        }),
      ]);
      const stack = expect.arrayContaining([expect.stringContaining('widgetRuns.test')]);
      expect(answer.events.at(-1)).toMatchObject({ code: 'widget_failed', error: { name: 'RangeError', stack } });
    });

    it('answers that this host has no Python, or no such function', async () => {
      const none = await run(python);
      expect([none.status, none.body]).toEqual([501, expect.objectContaining({ code: 'python_unavailable' })]);
      const { store } = world();
      const account = unique('account');
      const saving = testHost(store, { widgetFunctions: { loyalty: () => null } });
      const id = await addWidget(saving, account, { type: 'function', name: 'loyalty' });
      const elsewhere = await testHost(store).call('POST', paths.run(account, id), context);
      expect([elsewhere.status, elsewhere.body]).toEqual([501, expect.objectContaining({ code: 'unsupported' })]);
      // saved by code of the helpdesk's own, past the checks
      const source = JSON.stringify({ type: 'function', name: 'toString' });
      const odd = await store.widgets.create({ accountId: account, name: 'Odd', source });
      const inherited = await saving.call('POST', paths.run(account, odd.id), context);
      expect([inherited.status, inherited.body]).toEqual([501, expect.objectContaining({ code: 'unsupported' })]);
    });

    it('answers and logs a runner that cannot go on as a failure of the host', async () => {
      const broken = { run: () => Promise.reject(new TypeError('CANARY')), close: async () => undefined };
      const answer = await run(python, { python: broken });
      expect([answer.status, answer.body]).toEqual([500, expect.objectContaining({ code: 'internal' })]);
      expect(answer.events.at(-1)).toMatchObject({ error: { name: 'TypeError' } });
    });

    it('is given up when its time is over, also when a function does not listen', async () => {
      const deaf = () => new Promise(() => undefined);
      const late = { widgetFunctions: { deaf }, widgetTimeoutMs: 50 };
      const answer = await run({ type: 'function', name: 'deaf' }, late);
      expect([answer.status, answer.body]).toEqual([
        504,
        expect.objectContaining({ code: 'widget_timeout', detail: expect.stringContaining('0.05 s') }),
      ]);
      const url = world().integrator.on(() => undefined);
      const slow = await run({ type: 'endpoint', url }, late);
      expect([slow.status, slow.body]).toEqual([
        504,
        expect.objectContaining({
          code: 'endpoint_timeout',
          detail: expect.stringContaining("The widget's endpoint did not answer in full within 0.05 s"),
        }),
      ]);
    });

    it('ends when the agent has left, whatever runs it', async () => {
      const { runner, runs } = fakePython();
      let signals: AbortSignal[] = [];
      const deaf = (_: unknown, { signal }: { signal: AbortSignal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      };
      let hungUp = false;
      let asked = false;
      const url = world().integrator.on((response) => {
        asked = true;
        response.on('close', () => {
          hungUp = true;
        });
      });
      const test = testHost(world().store, { python: runner, widgetFunctions: { deaf } });
      const account = unique('account');
      for (const source of [python, { type: 'function', name: 'deaf' }, { type: 'endpoint', url }]) {
        const agent = new AbortController();
        const path = paths.run(account, await addWidget(test, account, source));
        const headers = { authorization: account, 'content-type': 'application/json' };
        const init = { method: 'POST', headers, body: contextJson, signal: agent.signal };
        const answer = test.host.fetch(new Request(`http://helpdesk.test${path}`, init));
        await eventually(() => [...signals, ...runs].length > 0 || asked).toBe(true);
        agent.abort();
        expect((await answer).status).toBe(499);
        expect(test.events.at(-1)).toMatchObject({ event: 'widgets.run', status: 499, code: 'caller_gone' });
        expect([...signals, ...runs.flatMap(({ signal }) => signal ?? [])].map(({ aborted }) => aborted)).not.toContain(
          false,
        );
        runs.length = 0;
        signals = [];
      }
      await eventually(() => hungUp).toBe(true);
    });

    it.each([
      ['body-001: an empty body', '', 'an empty body'],
      ['body-002: broken JSON', '{', 'not JSON'],
      ['body-007: a comma too many', '{"title":"CRM","items":[],}', 'not JSON'],
      ['a list', '[{"title":"CANARY"}]', 'the type array'],
    ])('is refused when the endpoint answers %s', async (_, body, says) => {
      const answer = await run({ type: 'endpoint', url: world().integrator.answering(200, body) });
      expect([answer.status, answer.body]).toEqual([
        502,
        expect.objectContaining({
          code: 'endpoint_invalid_response',
          detail: expect.stringMatching(new RegExp(`^The widget's endpoint answered .*${says}.*"title", "items"`)),
        }),
      ]);
    });

    it.each([
      [401, 401, 'endpoint_credential_refused', 'address of this widget still has a valid key'],
      [404, 404, 'endpoint_refused', 'refused the request with status 404'],
      [500, 502, 'endpoint_failed', 'failed with status 500'],
      [302, 502, 'endpoint_invalid_response', 'answered with a redirect'],
    ])('says that the endpoint answered %s', async (sent, status, code, says) => {
      const answer = await run({ type: 'endpoint', url: world().integrator.answering(sent, '{"CANARY":1}') });
      expect([answer.status, answer.body]).toEqual([
        status,
        expect.objectContaining({ code, endpointStatus: sent, detail: expect.stringContaining(says) }),
      ]);
      expect(answer.text).not.toContain('panel');
    });

    it('upstream-008: shows nothing when the endpoint answers 204', async () => {
      const answer = await run({ type: 'endpoint', url: world().integrator.answering(204) });
      expect([answer.status, answer.body]).toEqual([200, { items: [] }]);
    });

    it('"executes your code and shows the structured result" in a test', async () => {
      const { runner, runs } = fakePython();
      const answer = trial(python, { python: runner });
      await eventually(() => runs).toHaveLength(1);
      expect(runs[0]?.contextJson).toBe(contextJson);
      runs[0]?.returns(odd, ['one', 'two “три”']);
      const { status, text } = await answer;
      expect(status).toBe(200);
      expect(text).toBe(`{"result":${odd},"logs":["one","two “три”"],"durationMs":12}`);
    });

    it('shows what went wrong in a test, with logs and traceback, and logs none of it', async () => {
      const traceback = 'Traceback (most recent call last):\n  File "widget.py", line 7\nKeyError: \'email\'';
      const error = { code: 'exception' as const, message: "KeyError: 'email'", line: 7, traceback };
      const answer = await trial(python, { python: instantPython(failed(error, ['printed'])) });
      expect([answer.status, answer.body]).toEqual([
        200,
        {
          result: null,
          logs: ['printed'],
          durationMs: 12,
          error: { code: 'widget_failed', message: "KeyError: 'email'", line: 7, traceback },
        },
      ]);
      expect(JSON.stringify(answer.events)).not.toMatch(/email|printed|CANARY/);
    });

    it('shows in a test that the result or the endpoint cannot be used', async () => {
      const odd: PythonRun = { ok: true, resultJson: 'null', logs: ['printed'], durationMs: 12 };
      expect((await trial(python, { python: instantPython(odd) })).body).toMatchObject({
        result: null,
        logs: ['printed'],
        error: { code: 'widget_invalid_result', message: expect.stringContaining('type null') },
      });
      const url = world().integrator.answering(500, 'CANARY');
      const { status, body, text } = await trial({ type: 'endpoint', url });
      expect([status, body]).toEqual([
        200,
        {
          result: null,
          logs: [],
          durationMs: expect.any(Number),
          error: { code: 'endpoint_failed', message: expect.stringContaining('status 500') },
        },
      ]);
      expect(text).not.toContain('CANARY');
    });

    it('tests against a customer who is not known', async () => {
      const { runner, runs } = fakePython();
      const answer = trial(python, { python: runner, loadWidgetContext: async () => ({ conversation: { id: 1 } }) });
      await expect
        .poll(() => runs.map((each) => each.contextJson))
        .toEqual(['{"conversation":{"id":1},"customer":null,"business":null}']);
      runs[0]?.returns('{}');
      expect((await answer).body).toMatchObject({ result: {} });
    });

    it('cannot test without a conversation, a loader, a runner, or a loader that keeps its word', async () => {
      const options = { python: fakePython().runner };
      const answers = [
        await trial(python, { ...options, loadWidgetContext: () => null }),
        await trial(python, { ...options, loadWidgetContext: undefined }),
        await trial(python),
        await trial(python, { ...options, loadWidgetContext: () => ({ conversation: 42 }) as never }),
      ];
      expect(answers.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual([
        [404, 'not_found'],
        [501, 'unsupported'],
        [501, 'python_unavailable'],
        [500, 'internal'],
      ]);
      expect(answers[0]?.body).toMatchObject({ detail: expect.stringContaining('no such conversation') });
      expect(answers[1]?.body).toMatchObject({ detail: expect.stringContaining('"loadWidgetContext"') });
    });

    it('lets running widgets end when the host closes, then closes the runner', async () => {
      const { runner, runs, closed } = fakePython();
      const store = await createPostgresStore({ ...server, development: true });
      const test = testHost(store, { python: runner });
      const account = unique('account');
      const running = test.call('POST', paths.run(account, await addWidget(test, account, python)), context);
      await eventually(() => runs).toHaveLength(1);
      const closing = Promise.all([test.host.close(), test.host.close()]);
      expect((await test.call('GET', paths.widgets(account))).status).toBe(503);
      expect(closed()).toBe(0);
      runs[0]?.returns('{"items":[]}');
      expect((await running).status).toBe(200);
      await closing;
      expect(closed()).toBe(1);
      await expect(store.apps.list()).rejects.toThrow();
    });
  },
);

it('gives up a runner that does not keep the time', async () => {
  vi.useFakeTimers();
  try {
    const { runner, runs } = fakePython();
    const setup = { python: runner, widgetTimeoutMs: 30_000, maxResponseBytes: 1_000 };
    const caller = new AbortController().signal;
    const run = runPython(script, { contextText: contextJson, caller, setup: setup as never });
    // a runner that ends the run itself has this long to say so
    await vi.advanceTimersByTimeAsync(34_999);
    expect(runs[0]?.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(runs[0]?.signal?.aborted).toBe(true);
    expect(await run).toMatchObject({ ok: false, problem: { status: 504, code: 'widget_timeout' } });
  } finally {
    vi.useRealTimers();
  }
});
