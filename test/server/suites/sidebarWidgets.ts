import type { WidgetFunction } from 'deskside/server';
import { expect, it } from 'vitest';
import { eventually } from '../support/eventually.js';
import { fakePython, instantPython } from '../support/fakePython.js';
import type { World } from '../support/storeSuite.js';
import { paths, testHost, unique } from '../support/testHost.js';

const script = `import requests

def get_sidebar_data(context):
    return {"title": "CRM", "items": []}  # “ключ” \u0000 \u{1F4E6}
`;
const python = { type: 'python', script };
const crm = { name: 'CRM', source: python };
const loyalty: WidgetFunction = () => ({ title: 'Loyalty', items: [] });
/** "Context structure" of the document. */
const context = { conversation: { id: 42 }, customer: { email: 'priya@example.com' }, business: { name: 'Acme' } };

/** Creating, reading, changing, running and deleting sidebar widgets. */
export function sidebarWidgets(world: () => World): void {
  it('answers every call on a sidebar widget', async () => {
    const { test } = world();
    const account = unique('account');
    const created = await test.call('POST', paths.widgets(account), crm);
    expect(created.status).toBe(201);
    const { id } = created.body as { id: string };
    const widget = { id, name: 'CRM', active: true, order: 1 };
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(created.body).toEqual(widget);

    const list = await test.call('GET', paths.widgets(account));
    expect([list.status, list.body]).toEqual([200, [widget]]);
    const got = await test.call('GET', paths.widget(account, id));
    expect([got.status, got.body]).toEqual([200, { ...widget, source: python }]);
    expect(got.headers.get('cache-control')).toBe('no-store');
    const changed = await test.call('PATCH', paths.widget(account, id), { name: ' Customers ', active: false });
    expect([changed.status, changed.body]).toEqual([200, { ...widget, name: 'Customers', active: false }]);
    expect((await test.call('GET', paths.widget(account, id))).body).toMatchObject({
      name: 'Customers',
      source: python,
    });
    const deleted = await test.call('DELETE', paths.widget(account, id));
    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect((await test.call('GET', paths.widget(account, id))).status).toBe(404);
    expect((await test.call('DELETE', paths.widget(account, id))).status).toBe(404);
    expect((await test.call('GET', paths.widgets(account))).text).toBe('[]');
  });

  it('keeps each kind of source, and replaces it as a whole', async () => {
    const test = testHost(world().store, { widgetFunctions: { loyalty } });
    const account = unique('account');
    const { body } = await test.call('POST', paths.widgets(account), crm);
    const path = paths.widget(account, (body as { id: string }).id);
    for (const source of [
      { type: 'endpoint', url: 'https://crm.example.com/widget?key=1' },
      { type: 'function', name: 'loyalty' },
      { type: 'python', script: 'x'.repeat(102_400) },
    ]) {
      // members of another kind are dropped
      const sent = { script: 'left over', ...source, secret: 1 };
      expect((await test.call('PATCH', path, { source: sent })).body).toEqual(body);
      expect((await test.call('GET', path)).body).toEqual({ ...(body as object), source });
    }
  });

  it('lists widgets by their order, then by their making, without their sources', async () => {
    const { test } = world();
    const account = unique('account');
    const add = async (name: string, order?: number) =>
      (await test.call('POST', paths.widgets(account), { ...crm, name, order })).body as { id: string };
    const first = await add('First');
    await add('Second');
    await add('Tenth', 10);
    await add('Last');
    await add('Also tenth', 10);
    await add('Before all', -1);
    const list = async () =>
      ((await test.call('GET', paths.widgets(account))).body as { name: string; order: number }[]).map(
        ({ name, order }) => [name, order],
      );
    const rest = [
      ['Second', 2],
      ['Tenth', 10],
      ['Also tenth', 10],
      ['Last', 11],
    ];
    expect(await list()).toEqual([['Before all', -1], ['First', 1], ...rest]);
    await test.call('PATCH', paths.widget(account, first.id), { order: 12 });
    expect(await list()).toEqual([['Before all', -1], ...rest, ['First', 12]]);
    const { text } = await test.call('GET', paths.widgets(account));
    expect(text).not.toContain('source');
    expect(text).not.toContain('get_sidebar_data');
  });

  it('keeps widgets of one order in the order of their making', async () => {
    const { test } = world();
    const account = unique('account');
    const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
    for (const name of names) await test.call('POST', paths.widgets(account), { ...crm, name, order: 5 });
    const { body } = await test.call('GET', paths.widgets(account));
    expect((body as { name: string }[]).map(({ name }) => name)).toEqual(names);
  });

  it('adds a widget behind one that code has put in the last place there is', async () => {
    const { store, test } = world();
    const accountId = unique('account');
    await store.widgets.create({ accountId, name: 'Last', source: 'sealed', order: 2_147_483_647 });
    expect((await test.call('POST', paths.widgets(accountId), { ...crm, name: 'Behind' })).status).toBe(201);
    const { body } = await test.call('GET', paths.widgets(accountId));
    expect((body as { name: string }[]).map(({ name }) => name)).toEqual(['Last', 'Behind']);
    // its source is no sealed text, which would stand in the way of a change of keys
    await store.database.query('delete from deskside_sidebar_widgets where account_id = $1', [accountId]);
  });

  it('keeps two changes of different members that come at once', async () => {
    const { test } = world();
    const account = unique('account');
    const { body } = await test.call('POST', paths.widgets(account), crm);
    const path = paths.widget(account, (body as { id: string }).id);
    const source = { type: 'python', script: 'pass' };
    await Promise.all([test.call('PATCH', path, { name: 'Sales' }), test.call('PATCH', path, { source })]);
    expect((await test.call('GET', path)).body).toMatchObject({ name: 'Sales', source });
  });

  it('runs a widget on the context, and passes on what it answers', async () => {
    const test = testHost(world().store, {
      python: instantPython((contextJson) => ({ ok: true, resultJson: contextJson, logs: [], durationMs: 1 })),
    });
    const account = unique('account');
    const { body } = await test.call('POST', paths.widgets(account), crm);
    const run = await test.call('POST', paths.run(account, (body as { id: string }).id), context);
    expect([run.status, run.body]).toEqual([200, context]);
  });

  it('seals every source for its widget, and stores nothing else of it', async () => {
    const { store } = world();
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
    const { runner, runs } = fakePython();
    const test = testHost(store, { vault, python: runner });
    const account = unique('account');
    const secret = (version: string) => ({ type: 'python', script: `KEY = "CANARY ${version}"` });
    const { body } = await test.call('POST', paths.widgets(account), { name: 'CRM', source: secret('one') });
    const { id } = body as { id: string };
    await test.call('PATCH', paths.widget(account, id), { source: secret('two') });
    await test.call('PATCH', paths.widget(account, id), { name: 'Customers' });
    const running = test.call('POST', paths.run(account, id), context);
    await eventually(() => runs.map(({ script: ran }) => ran)).toEqual(['KEY = "CANARY two"']);
    runs[0]?.returns('{"items":[]}');
    expect((await running).status).toBe(200);
    expect(purposes).toEqual([1, 2, 3].map(() => ({ accountId: account, widgetId: id })));
    const rows = await store.database.query('select * from deskside_sidebar_widgets where id = $1', [id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('CANARY');
    test.expectNoLeak();
  });

  it('says that a source cannot be opened, and nothing of what the vault said', async () => {
    const open = () => {
      throw new Error('CANARY');
    };
    const test = testHost(world().store, { vault: { seal: (plain) => plain, open } });
    const account = unique('account');
    const { body } = await test.call('POST', paths.widgets(account), crm);
    const { id } = body as { id: string };
    for (const answer of [
      await test.call('GET', paths.widget(account, id)),
      await test.call('POST', paths.run(account, id), context),
    ]) {
      expect(answer.status).toBe(500);
      expect(answer.body).toMatchObject({ code: 'internal', detail: expect.stringContaining('save the source again') });
    }
    test.expectNoLeak();
  });

  it('logs each call under its own name, with the id of the widget and nothing of its source', async () => {
    const test = testHost(world().store, { loadWidgetContext: () => null });
    const account = unique('account');
    const source = { type: 'python', script: 'KEY = "CANARY"' };
    const { body } = await test.call('POST', paths.widgets(account), { name: 'CANARY name', source });
    const { id: widgetId } = body as { id: string };
    const widget = paths.widget(account, widgetId);
    await test.call('GET', paths.widgets(account));
    await test.call('GET', widget);
    await test.call('PATCH', widget, { name: '' });
    await test.call('POST', paths.run(account, widgetId), context);
    await test.call('POST', paths.test(account), { source, conversationId: '42' });
    await test.call('DELETE', widget);
    const of = { accountId: account, agentId: `agent of ${account}`, durationMs: expect.any(Number) };
    expect(test.events).toEqual([
      { event: 'widgets.create', ...of, widgetId, status: 201 },
      { event: 'widgets.list', ...of, status: 200 },
      { event: 'widgets.get', ...of, widgetId, status: 200 },
      { event: 'widgets.update', ...of, widgetId, status: 400, code: 'bad_request' },
      { event: 'widgets.run', ...of, widgetId, status: 501, code: 'python_unavailable' },
      { event: 'widgets.test', ...of, status: 404, code: 'not_found' },
      { event: 'widgets.delete', ...of, widgetId, status: 204 },
    ]);
    expect(JSON.stringify(test.events)).not.toContain('CANARY');
  });
}
