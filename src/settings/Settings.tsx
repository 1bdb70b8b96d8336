'use client';

import type { ReactNode } from 'react';
import { Tabs, useTools } from '../tools/index.js';
import { DashboardAppSettings } from './apps/DashboardAppSettings.js';
import { PanelSettings } from './panels/PanelSettings.js';
import { WidgetSettings } from './widgets/WidgetSettings.js';

/** What {@link Settings} takes. */
export interface SettingsProps {
  /** The tab that is open at first. @default "panels" */
  readonly defaultOpen?: 'panels' | 'widgets' | 'apps';
}

/** Panels, widgets and dashboard apps of an account, a tab each. Edits in one stay while another is looked at. */
export function Settings({ defaultOpen = 'panels' }: SettingsProps): ReactNode {
  const { messages, theme } = useTools();
  return (
    <div className="deskside" data-deskside-theme={theme}>
      <Tabs
        label={messages.settingsTabs}
        defaultOpen={defaultOpen}
        tabs={[
          { id: 'panels', title: messages.panelsTitle, content: <PanelSettings /> },
          { id: 'widgets', title: messages.widgetsTitle, content: <WidgetSettings /> },
          { id: 'apps', title: messages.appsTitle, content: <DashboardAppSettings /> },
        ]}
      />
    </div>
  );
}
