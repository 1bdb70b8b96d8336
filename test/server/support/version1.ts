import type { Store } from 'deskside/server';
import { expect } from 'vitest';
import { migrations } from '../../../src/server/store/migrations.js';

/** Makes an empty database what a host before dashboard apps had left: the tables of panels, and an app in them. */
export async function migrateToVersion1(query: (sql: string) => Promise<unknown>): Promise<void> {
  const [panels] = migrations;
  for (const statement of panels?.statements ?? []) await query(statement);
  await query(
    'create table deskside_migrations (version integer primary key, name text not null, applied_at timestamptz not null default now())',
  );
  await query("insert into deskside_migrations (version, name) values (1, 'panels')");
  await query("insert into deskside_apps (_id, name) values ('crm', 'My CRM Panel')");
}

/** The panels are still there, and dashboard apps can be kept. */
export async function expectMigrated(store: Store): Promise<void> {
  expect(await store.apps.list()).toMatchObject([{ _id: 'crm', name: 'My CRM Panel' }]);
  const content = [{ type: 'frame', url: 'https://orders.example/' }] as const;
  const app = await store.dashboardApps.create('1', { title: 'Orders', content });
  expect(app.id).toBe(1);
  expect(await store.dashboardApps.list('1')).toEqual([app]);
}
