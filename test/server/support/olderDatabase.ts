import type { Store } from 'deskside/server';
import { expect } from 'vitest';
import { migrations } from '../../../src/server/store/migrations.js';

const auth = { type: 'oauth2', oauth2: { clientId: 'desk', clientSecret: 'as it was given' } };
const frame = [{ type: 'frame', url: 'https://orders.example/' }] as const;

/**
 * Makes an empty database what a host of an earlier version had left, with something in its tables: version 1 knew
 * panels, version 2 dashboard apps too.
 */
export async function migrateToVersion(version: number, query: (sql: string) => Promise<unknown>): Promise<void> {
  await query(
    'create table deskside_migrations (version integer primary key, name text not null, applied_at timestamptz not null default now())',
  );
  for (const step of migrations.slice(0, version)) {
    for (const statement of step.statements) await query(statement);
    await query(`insert into deskside_migrations (version, name) values (${step.version}, '${step.name}')`);
  }
  await query("insert into deskside_apps (_id, name) values ('crm', 'My CRM Panel')");
  await query(
    `insert into deskside_app_configurations (_id, app_id, endpoint, schema, auth, status)
      values ('v1', 'crm', 'https://crm.example.com', '{}', '${JSON.stringify(auth)}', 'live')`,
  );
  if (version >= 2) {
    const content = JSON.stringify(frame);
    await query(
      `insert into deskside_dashboard_apps (account_id, title, content) values ('before', 'Orders', '${content}')`,
    );
  }
}

/** What was there is still there, and everything of today can be kept. */
export async function expectMigrated(store: Store, version: number): Promise<void> {
  expect(await store.apps.list()).toMatchObject([{ _id: 'crm', name: 'My CRM Panel' }]);
  expect(await store.versions.list('crm')).toMatchObject([{ _id: 'v1', auth, clientSecret: null }]);
  const before = version >= 2 ? [{ id: 1, title: 'Orders', content: frame }] : [];
  expect(await store.dashboardApps.list('before')).toMatchObject(before);
  const app = await store.dashboardApps.create('1', { title: 'Orders', content: frame });
  expect(app.id).toBe(before.length + 1);
  expect(await store.dashboardApps.list('1')).toEqual([app]);
  const widget = await store.widgets.create({ accountId: '1', name: 'CRM', source: 'sealed' });
  expect(await store.widgets.list('1')).toEqual([widget]);
}
