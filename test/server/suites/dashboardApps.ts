import { expect, it } from 'vitest';
import { parseDashboardApps } from '../../../src/wire/index.js';
import { validateDashboardApp } from '../../../src/wire/validators/index.js';
import type { World } from '../support/storeSuite.js';
import { paths, unique } from '../support/testHost.js';

/** "Customer Orders", as the Dashboard Apps document calls its example. */
const orders = { title: 'Customer Orders', content: [{ type: 'frame', url: 'https://orders.example/app' }] };
const settings = {
  placement: 'sidebar',
  permissions: ['clipboard-write', 'downloads'],
  allowedOrigins: ['https://login.example'],
  contextUpdates: 'on-change',
  scope: { messages: 'public', email: false },
  requestKey: 'acme-dashboard-app:fetch-info',
  placeholders: true,
};

/** Creating, reading, changing and deleting dashboard apps, as Chatwoot answers. */
export function dashboardApps(world: () => World): void {
  it('answers every call on a dashboard app as Chatwoot does', async () => {
    const { test } = world();
    const account = unique('account');
    const created = await test.call('POST', paths.apps(account), { dashboard_app: orders });
    expect(created.status).toBe(200);
    expect(created.headers.get('content-type')).toContain('application/json');
    const app = created.body as { id: number; created_at: string };
    expect(app).toEqual({ id: expect.any(Number), ...orders, created_at: expect.any(String) });
    expect(app.created_at).toBe(new Date(app.created_at).toISOString());
    expect(Math.abs(Date.now() - Date.parse(app.created_at))).toBeLessThan(3_600_000);

    const one = paths.app(account, app.id);
    const list = await test.call('GET', paths.apps(account));
    expect([list.status, list.body]).toEqual([200, [app]]);
    const got = await test.call('GET', one);
    expect([got.status, got.body]).toEqual([200, app]);
    for (const method of ['PATCH', 'PUT']) {
      const changed = await test.call(method, one, { dashboard_app: { title: `By ${method}` } });
      expect([changed.status, changed.body]).toEqual([200, { ...app, title: `By ${method}` }]);
    }
    const deleted = await test.call('DELETE', one);
    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect((await test.call('GET', one)).status).toBe(404);
    expect((await test.call('DELETE', one)).status).toBe(404);
    expect((await test.call('GET', paths.apps(account))).text).toBe('[]');
  });

  it('takes the app bare or wrapped, trims its texts, and drops what it does not know', async () => {
    const { test } = world();
    const account = unique('account');
    const padded = {
      title: '  Customer Orders ',
      content: [{ url: ' https://orders.example/app ', type: 'frame', height: 300 }],
      user_id: 1,
      id: 99,
      created_at: 'never',
    };
    for (const body of [padded, { dashboard_app: padded, title: 'ignored' }]) {
      const { body: app } = await test.call('POST', paths.apps(account), body);
      expect(app).toMatchObject(orders);
      expect(app).not.toMatchObject({ id: 99 });
      expect(Object.keys(app as object)).toEqual(['id', 'title', 'content', 'created_at']);
      expect(Object.keys((app as typeof orders).content[0] ?? {})).toEqual(['type', 'url']);
    }
  });

  it('keeps the settings as they were given, and replaces or clears them as a whole', async () => {
    const { test } = world();
    const account = unique('account');
    const { body } = await test.call('POST', paths.apps(account), { ...orders, 'x-deskside': settings });
    expect(body).toMatchObject({ ...orders, 'x-deskside': settings });
    expect(validateDashboardApp(body)).toBe(true);
    expect(parseDashboardApps([body])).toEqual({ value: [body], diagnostics: [] });
    const path = paths.app(account, (body as { id: number }).id);
    expect((await test.call('PATCH', path, { title: 'Sales' })).body).toEqual({ ...(body as object), title: 'Sales' });
    const other = { placement: 'tab' };
    expect((await test.call('PATCH', path, { 'x-deskside': other })).body).toHaveProperty('x-deskside', other);
    expect((await test.call('PATCH', path, { 'x-deskside': null })).body).not.toHaveProperty('x-deskside');
    expect((await test.call('GET', path)).body).toMatchObject({ title: 'Sales', content: orders.content });
    const without = await test.call('POST', paths.apps(account), { ...orders, 'x-deskside': null });
    expect([without.status, without.body]).toEqual([200, expect.not.objectContaining({ 'x-deskside': null })]);
  });

  it('keeps up to twenty pages in their order, and every character of a name', async () => {
    const { test } = world();
    const content = Array.from({ length: 20 }, (_, page) => ({ type: 'frame', url: `https://orders.example/${page}` }));
    // a character outside the basic plane counts once
    const title = '📦'.repeat(255);
    const { status, body } = await test.call('POST', paths.apps(unique('account')), { title, content });
    expect([status, body]).toEqual([200, expect.objectContaining({ title, content })]);
  });

  it('lists an account’s apps in the order of their numbers, also after a change', async () => {
    const { test } = world();
    const account = unique('account');
    for (const title of ['First', 'Second', 'Third'])
      await test.call('POST', paths.apps(account), { ...orders, title });
    const list = async () => (await test.call('GET', paths.apps(account))).body as { id: number; title: string }[];
    const [first] = await list();
    await test.call('PATCH', paths.app(account, first?.id ?? 0), { title: 'Changed' });
    expect((await list()).map(({ title }) => title)).toEqual(['Changed', 'Second', 'Third']);
  });

  it('gives twenty apps that are created at once twenty numbers', async () => {
    const { test } = world();
    const account = unique('account');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => test.call('POST', paths.apps(account), { dashboard_app: orders })),
    );
    expect(new Set(answers.map(({ body }) => (body as { id: number }).id)).size).toBe(20);
    expect((await test.call('GET', paths.apps(account))).body).toHaveLength(20);
  });

  it('keeps two changes of different members that come at once', async () => {
    const { test } = world();
    const account = unique('account');
    const { body } = await test.call('POST', paths.apps(account), orders);
    const path = paths.app(account, (body as { id: number }).id);
    const content = [{ type: 'frame', url: 'https://sales.example/' }];
    await Promise.all([test.call('PATCH', path, { title: 'Sales' }), test.call('PATCH', path, { content })]);
    expect((await test.call('GET', path)).body).toMatchObject({ title: 'Sales', content });
  });

  it('takes every path with a slash at its end', async () => {
    const { test } = world();
    const account = unique('account');
    const { status, body } = await test.call('POST', `${paths.apps(account)}/`, orders);
    expect(status).toBe(200);
    const path = `${paths.app(account, (body as { id: number }).id)}/`;
    expect((await test.call('GET', `${paths.apps(account)}/`)).body).toEqual([body]);
    expect((await test.call('GET', path)).body).toEqual(body);
    expect((await test.call('PATCH', path, { title: 'Sales' })).status).toBe(200);
    expect((await test.call('DELETE', path)).status).toBe(204);
  });

  it('logs each call under its own name, with the number of the app', async () => {
    const { test } = world();
    const account = unique('account');
    const { body } = await test.call('POST', paths.apps(account), orders);
    const appId = String((body as { id: number }).id);
    await test.call('GET', paths.apps(account));
    await test.call('GET', paths.app(account, appId));
    await test.call('PUT', paths.app(account, appId), { title: '' });
    await test.call('DELETE', paths.app(account, appId));
    const agentId = `agent of ${account}`;
    const durationMs = expect.any(Number);
    expect(test.events.filter(({ accountId }) => accountId === account)).toEqual([
      { event: 'apps.create', accountId: account, appId, agentId, durationMs, status: 200 },
      { event: 'apps.list', accountId: account, agentId, durationMs, status: 200 },
      { event: 'apps.get', accountId: account, appId, agentId, durationMs, status: 200 },
      { event: 'apps.update', accountId: account, appId, agentId, durationMs, status: 422, code: 'invalid_record' },
      { event: 'apps.delete', accountId: account, appId, agentId, durationMs, status: 204 },
    ]);
  });
}
