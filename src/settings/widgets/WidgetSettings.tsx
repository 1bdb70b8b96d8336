'use client';

import type { ReactNode } from 'react';
import { widgetsOptions } from '../../client/index.js';
import { fill } from '../../internal/fill.js';
import { useAnnouncer } from '../../internal/useAnnouncer.js';
import { useTools } from '../../tools/index.js';
import type { SidebarWidget } from '../../wire/index.js';
import { RecordList } from '../list/RecordList.js';
import { SettingsPage } from '../list/SettingsPage.js';
import { useRecords, withRecord } from '../list/useRecords.js';
import { useView } from '../list/useView.js';
import { WidgetPage } from './WidgetPage.js';
import { WidgetRows } from './WidgetRows.js';

/**
 * Lets an admin create, test, order, switch and delete the account's sidebar widgets. It stands in a `ToolsProvider`.
 */
export function WidgetSettings(): ReactNode {
  const { client, messages } = useTools();
  const { view, go, heading } = useView<SidebarWidget>();
  const [region, announce] = useAnnouncer();
  const widgets = useRecords(widgetsOptions(client));
  const remove = async (widget: SidebarWidget): Promise<void> => {
    await client.deleteWidget(widget.id);
    widgets.change((list) => list.filter(({ id }) => id !== widget.id));
    announce(fill(messages.wasDeleted, { name: widget.name }));
  };
  const saved = ({ id, name, active, order }: SidebarWidget): void => {
    const record = { id, name, active, order };
    widgets.change((list) => withRecord(list, record, (other) => other.id === id));
    announce(fill(messages.wasSaved, { name }));
    go({ kind: 'edit', record });
  };
  return (
    <>
      {view.kind === 'list' ? (
        <SettingsPage
          title={messages.widgetsTitle}
          heading={heading}
          add={{ label: messages.addWidget, onAdd: () => go({ kind: 'new' }) }}
        >
          <RecordList records={widgets} empty={{ title: messages.noWidgets, text: messages.noWidgetsText }}>
            {(list) => (
              <WidgetRows
                widgets={list}
                onChange={widgets.change}
                onEdit={(record) => go({ kind: 'edit', record })}
                onDelete={remove}
                announce={announce}
              />
            )}
          </RecordList>
        </SettingsPage>
      ) : (
        <WidgetPage
          id={view.kind === 'edit' ? view.record.id : undefined}
          heading={heading}
          onClose={() => go({ kind: 'list' })}
          onSaved={saved}
        />
      )}
      {region}
    </>
  );
}
