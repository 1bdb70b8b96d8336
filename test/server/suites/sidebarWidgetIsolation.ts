import { expect, it } from 'vitest';
import { fakePython } from '../support/fakePython.js';
import type { World } from '../support/storeSuite.js';
import { paths, type TestHost, testHost, unique } from '../support/testHost.js';

const crm = { name: 'CRM', source: { type: 'python', script: 'KEY = "secret"' } };
const context = { conversation: { id: 42 } };
const trial = { source: crm.source, businessId: '1', conversationId: '42' };

async function addWidget({ call }: TestHost, account: string): Promise<string> {
  const { body } = await call('POST', paths.widgets(account), crm);
  return (body as { id: string }).id;
}

/** A host that would run whatever it is let run. */
function eagerHost(world: World) {
  const { runner, runs } = fakePython();
  return { runs, test: testHost(world.store, { python: runner, loadWidgetContext: () => context }) };
}

const routesOfOne = (account: string, id: string): [string, string, unknown][] => [
  ['GET', paths.widget(account, id), undefined],
  ['PATCH', paths.widget(account, id), { name: 'Taken over' }],
  ['POST', paths.run(account, id), context],
  ['DELETE', paths.widget(account, id), undefined],
];
const routes = (account: string, id: string): [string, string, unknown][] => [
  ['GET', paths.widgets(account), undefined],
  ['POST', paths.widgets(account), crm],
  ['POST', paths.test(account), trial],
  ...routesOfOne(account, id),
];

/** Every route of sidebar widgets × {no auth, other account, may not write, unknown id, deleted, inactive}. */
export function sidebarWidgetIsolation(world: () => World): void {
  it('shows and runs widgets for nobody who is not signed in, and nobody of another account', async () => {
    const { test, runs } = eagerHost(world());
    const account = unique('account');
    const id = await addWidget(test, account);
    for (const [method, path, body] of routes(account, id)) {
      const nobody = await test.call(method, path, body, '');
      expect([nobody.status, nobody.body]).toEqual([401, expect.objectContaining({ code: 'unauthorized' })]);
      const stranger = await test.call(method, path, body, unique('stranger'));
      expect([stranger.status, stranger.body]).toEqual([403, expect.objectContaining({ code: 'forbidden' })]);
      const nowhere = await test.call(method, path.replace(account, 'nowhere'), body, unique('stranger'));
      expect(nowhere.text).toBe(stranger.text);
    }
    expect(runs).toEqual([]);
    expect((await test.call('GET', paths.widgets(account))).body).toMatchObject([{ id, name: 'CRM' }]);
  });

  it('asks for the action of each call: a source is read by whoever may write it', async () => {
    const asked: unknown[] = [];
    const test = testHost(world().store, {
      authorize: (_, { action }) => {
        asked.push(action);
        return false;
      },
    });
    for (const [method, path, body] of routes('account', 'any')) await test.call(method, path, body);
    expect(asked).toEqual([
      'widgets:read',
      'widgets:write',
      'widgets:write',
      'widgets:write',
      'widgets:write',
      'widgets:run',
      'widgets:write',
    ]);
  });

  it('answers the id of another account’s widget exactly as one that does not exist', async () => {
    const { test, runs } = eagerHost(world());
    const [theirs, mine] = [unique('account'), unique('account')];
    const id = await addWidget(test, theirs);
    const gone = await addWidget(test, mine);
    await test.call('DELETE', paths.widget(mine, gone));
    const ids = [
      id,
      gone,
      crypto.randomUUID(),
      'unknown',
      id.toUpperCase(),
      `${id}%20`,
      '%00',
      'x'.repeat(5000),
      "'%20or%20true--",
    ];
    const requests: [string, string, unknown][] = [
      ...ids.flatMap((each) => routesOfOne(mine, each)),
      // what is not a route
      ['DELETE', paths.widgets(mine), undefined],
      ['GET', paths.test(mine), undefined],
      ['POST', paths.widget(mine, id), crm],
      ['GET', paths.run(mine, id), undefined],
    ];
    const answers = await Promise.all(requests.map(([method, path, body]) => test.call(method, path, body)));
    expect(answers.map(({ status }) => status)).toEqual(requests.map(() => 404));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(runs).toEqual([]);
    expect((await test.call('GET', paths.widgets(mine))).body).toEqual([]);
    expect((await test.call('GET', paths.widget(theirs, id))).body).toMatchObject({ id, ...crm });
  });

  it('does not run a widget that is switched off', async () => {
    const { test, runs } = eagerHost(world());
    const account = unique('account');
    const id = await addWidget(test, account);
    await test.call('PATCH', paths.widget(account, id), { active: false });
    const answer = await test.call('POST', paths.run(account, id), context);
    expect([answer.status, answer.body]).toEqual([
      409,
      expect.objectContaining({ code: 'widget_inactive', detail: expect.stringContaining('set it to active') }),
    ]);
    expect(runs).toEqual([]);
    expect((await test.call('GET', paths.widgets(account))).body).toMatchObject([{ id, active: false }]);
  });

  it('tells each test’s account to whoever loads the conversation', async () => {
    const wanted: unknown[] = [];
    const test = testHost(world().store, {
      loadWidgetContext: ({ request, ...rest }) => {
        wanted.push([rest, request.headers.get('authorization')]);
        return null;
      },
    });
    const account = unique('account');
    const answer = await test.call('POST', paths.test(account), { ...trial, conversationId: 42 });
    expect(answer.status).toBe(404);
    expect(wanted).toEqual([[{ accountId: account, businessId: '1', conversationId: '42' }, account]]);
  });
}
