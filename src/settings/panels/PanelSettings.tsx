'use client';

import type { ReactNode } from 'react';
import { fill } from '../../internal/fill.js';
import { useAnnouncer } from '../../internal/useAnnouncer.js';
import { useTools } from '../../tools/index.js';
import { RecordList } from '../list/RecordList.js';
import { SettingsPage } from '../list/SettingsPage.js';
import { useView } from '../list/useView.js';
import { PanelForm } from './PanelForm.js';
import { PanelRows } from './PanelRows.js';
import { isGlobal, type PanelRecord } from './panelRecord.js';
import { usePanelRecords } from './usePanelRecords.js';

/**
 * Lets an admin register panels, say where they are shown and with which credential, try them out, switch and delete
 * them. It stands in a `ToolsProvider`.
 */
export function PanelSettings(): ReactNode {
  const { client, messages } = useTools();
  const { view, go, heading } = useView<PanelRecord>();
  const [region, announce] = useAnnouncer();
  const panels = usePanelRecords();
  const remove = async (record: PanelRecord): Promise<void> => {
    const { app, install } = record;
    if (!isGlobal(record)) await client.deletePanelApp(app._id);
    else if (install) {
      await client.deletePanelInstall({ appId: app._id, versionId: install.versionId, installId: install._id });
    }
    panels.forget(record);
    announce(fill(messages.wasDeleted, { name: app.name }));
  };
  return (
    <>
      {view.kind === 'list' ? (
        <SettingsPage
          title={messages.panelsTitle}
          heading={heading}
          add={{ label: messages.addPanel, onAdd: () => go({ kind: 'new' }) }}
        >
          <RecordList records={panels} empty={{ title: messages.noPanels, text: messages.noPanelsText }}>
            {(list) => (
              <PanelRows
                panels={list}
                onEdit={(record) => go({ kind: 'edit', record })}
                onDelete={remove}
                onChange={panels.put}
                announce={announce}
              />
            )}
          </RecordList>
        </SettingsPage>
      ) : (
        <PanelForm
          record={view.kind === 'edit' ? panels.newest(view.record) : undefined}
          heading={heading}
          onClose={() => go({ kind: 'list' })}
          onStep={(record) => {
            panels.put(record);
            go({ kind: 'edit', record });
          }}
          onSaved={(name, isCleared) =>
            announce(fill(isCleared ? messages.savedAndCleared : messages.wasSaved, { name }))
          }
        />
      )}
      {region}
    </>
  );
}
