'use client';

import type { ReactNode } from 'react';
import { dashboardAppsOptions } from '../../client/index.js';
import { fill } from '../../internal/fill.js';
import { useAnnouncer } from '../../internal/useAnnouncer.js';
import { useTools } from '../../tools/index.js';
import type { DashboardApp } from '../../wire/index.js';
import { RecordList } from '../list/RecordList.js';
import { SettingsPage } from '../list/SettingsPage.js';
import { useRecords, withRecord } from '../list/useRecords.js';
import { useView } from '../list/useView.js';
import { AppForm } from './AppForm.js';
import { AppRows } from './AppRows.js';

/** Lets an admin add, change and delete the account's dashboard apps. It stands in a `ToolsProvider`. */
export function DashboardAppSettings(): ReactNode {
  const { client, messages } = useTools();
  const { view, go, heading } = useView<DashboardApp>();
  const [region, announce] = useAnnouncer();
  const apps = useRecords(dashboardAppsOptions(client));
  const newest = (app: DashboardApp): DashboardApp =>
    (apps.state.kind === 'ready' && apps.state.list.find(({ id }) => id === app.id)) || app;
  const remove = async (app: DashboardApp): Promise<void> => {
    await client.deleteDashboardApp(app.id);
    apps.change((list) => list.filter(({ id }) => id !== app.id));
    announce(fill(messages.wasDeleted, { name: app.title }));
  };
  const saved = (app: DashboardApp): void => {
    apps.change((list) => withRecord(list, app, ({ id }) => id === app.id));
    announce(fill(messages.wasSaved, { name: app.title }));
    go({ kind: 'edit', record: app });
  };
  return (
    <>
      {view.kind === 'list' ? (
        <SettingsPage
          title={messages.appsTitle}
          heading={heading}
          add={{ label: messages.addApp, onAdd: () => go({ kind: 'new' }) }}
        >
          <RecordList records={apps} empty={{ title: messages.noApps, text: messages.noAppsText }}>
            {(list) => <AppRows apps={list} onEdit={(record) => go({ kind: 'edit', record })} onDelete={remove} />}
          </RecordList>
        </SettingsPage>
      ) : (
        <AppForm
          app={view.kind === 'edit' ? newest(view.record) : undefined}
          heading={heading}
          onClose={() => go({ kind: 'list' })}
          onSaved={saved}
        />
      )}
      {region}
    </>
  );
}
