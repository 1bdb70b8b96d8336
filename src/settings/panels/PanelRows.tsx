import { type ReactNode, useState } from 'react';
import { Badge, cleanText } from '../../fields/index.js';
import { fill } from '../../internal/fill.js';
import { PanelIcon } from '../../panels/index.js';
import { useTools } from '../../tools/index.js';
import { failureWords } from '../form/failureWords.js';
import { RecordRow } from '../list/RecordRow.js';
import { RowSwitch } from '../list/RowSwitch.js';
import { isGlobal, keyOf, type PanelRecord } from './panelRecord.js';

/** What {@link PanelRows} takes. */
export interface PanelRowsProps {
  readonly panels: readonly PanelRecord[];
  readonly onEdit: (record: PanelRecord) => void;
  readonly onDelete: (record: PanelRecord) => Promise<void>;
  /** Told of a panel that was switched on or off. */
  readonly onChange: (record: PanelRecord) => void;
  readonly announce: (text: string) => void;
}

/** The account's panels, each with its switch; an app that is not installed has none. */
export function PanelRows({ panels, onEdit, onDelete, onChange, announce }: PanelRowsProps): ReactNode {
  const { client, messages, channels } = useTools();
  const [failure, setFailure] = useState('');
  const [pending, setPending] = useState<ReadonlyMap<string, boolean>>(new Map());
  const turn = async (record: PanelRecord, isOn: boolean): Promise<void> => {
    const { app, install } = record;
    const key = keyOf(record);
    if (!install || pending.has(key)) return;
    setFailure('');
    setPending((before) => new Map(before).set(key, isOn));
    try {
      const path = { appId: install.appId, versionId: install.versionId, installId: install._id };
      onChange({ ...record, install: await client.updatePanelInstall(path, { status: isOn ? 'active' : 'inactive' }) });
      announce(fill(isOn ? messages.nowOn : messages.nowOff, { name: app.name }));
    } catch (error) {
      setFailure(failureWords(error, messages));
    } finally {
      setPending((before) => new Map([...before].filter(([other]) => other !== key)));
    }
  };
  const whereOf = ({ install }: PanelRecord): string => {
    if (!install) return messages.notInstalled;
    if (install.channelIds.includes('*')) return messages.everywhere;
    if (install.channelIds.length === 0) return messages.nowhere;
    return install.channelIds.map((id) => channels.find((channel) => channel.id === id)?.name ?? id).join(', ');
  };
  return (
    <>
      <p className="deskside-form__error" role="alert">
        {failure}
      </p>
      <ul className="deskside-settings__rows">
        {panels.map((record) => {
          const { app, install } = record;
          const key = keyOf(record);
          const isOurs = !isGlobal(record);
          const name = cleanText(app.name).trim() || messages.unnamedRecord;
          return (
            <RecordRow
              key={key}
              name={app.name}
              icon={<PanelIcon app={{ ...app, name }} />}
              note={<bdi>{cleanText(whereOf(record)).slice(0, 200)}</bdi>}
              onEdit={() => onEdit(record)}
              loss={isOurs ? messages.panelLoss : messages.globalPanelLoss}
              onDelete={isOurs || install ? () => onDelete(record) : undefined}
            >
              {!isOurs && <Badge tone="gray">{messages.isGlobal}</Badge>}
              {install && (
                <RowSwitch
                  name={name}
                  isOn={pending.get(key) ?? install.status === 'active'}
                  onChange={(isOn) => void turn(record, isOn)}
                />
              )}
            </RecordRow>
          );
        })}
      </ul>
    </>
  );
}
