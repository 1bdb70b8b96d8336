'use client';

import { clsx } from 'clsx';
import { type ReactNode, useMemo } from 'react';
import { dashboardAppsOptions, panelInstallsOptions, widgetsOptions } from '../client/index.js';
import { Tabs, useTools } from '../tools/index.js';
import { AnyApp } from './AnyApp.js';
import { AppSimulator } from './AppSimulator.js';
import { OpenRecording } from './OpenRecording.js';
import { PanelTester } from './PanelTester.js';
import { SchemaGenerator } from './SchemaGenerator.js';
import { SourceList } from './SourceList.js';
import { StoredWidgetTester } from './StoredWidgetTester.js';

/** What {@link Workbench} takes. */
export interface WorkbenchProps {
  /** What is open at first. @default "panels" */
  readonly defaultOpen?: 'panels' | 'widgets' | 'apps' | 'schemas' | 'recordings';
  /** Added to the workbench's own class. */
  readonly className?: string;
}

/**
 * All that an integrator needs on one page: the account's panels, widgets and dashboard apps to be tested, schemas to be
 * made, recordings to be replayed.
 *
 * @example <ToolsProvider client={createSettingsClient({ baseUrl: '', accountId: '1' })}><Workbench /></ToolsProvider>
 */
export function Workbench({ defaultOpen = 'panels', className }: WorkbenchProps): ReactNode {
  const { client, messages, theme } = useTools();
  const options = useMemo(
    () => ({
      panels: panelInstallsOptions(client),
      widgets: widgetsOptions(client),
      apps: dashboardAppsOptions(client),
    }),
    [client],
  );
  const tabs = [
    {
      id: 'panels',
      title: messages.workbenchPanels,
      content: (
        <SourceList
          label={messages.workbenchPanels}
          options={options.panels}
          entryOf={({ _id, app, status }) => ({ id: _id, name: app.name, isOn: status === 'active' })}
        >
          {(install) => <PanelTester install={install} runsAtOnce />}
        </SourceList>
      ),
    },
    {
      id: 'widgets',
      title: messages.workbenchWidgets,
      content: (
        <SourceList
          label={messages.workbenchWidgets}
          options={options.widgets}
          entryOf={({ id, name, active }) => ({ id, name, isOn: active })}
        >
          {(widget) => <StoredWidgetTester widget={widget} />}
        </SourceList>
      ),
    },
    {
      id: 'apps',
      title: messages.workbenchApps,
      content: (
        <>
          <SourceList
            label={messages.workbenchApps}
            options={options.apps}
            entryOf={({ id, title }) => ({ id: String(id), name: title, isOn: true })}
          >
            {(app) => <AppSimulator app={app} />}
          </SourceList>
          <AnyApp />
        </>
      ),
    },
    { id: 'schemas', title: messages.workbenchSchemas, content: <SchemaGenerator /> },
    { id: 'recordings', title: messages.workbenchRecordings, content: <OpenRecording /> },
  ];
  return (
    <div className={clsx('deskside deskside-workbench', className)} data-deskside-theme={theme}>
      <Tabs label={messages.workbench} tabs={tabs} defaultOpen={defaultOpen} />
    </div>
  );
}
