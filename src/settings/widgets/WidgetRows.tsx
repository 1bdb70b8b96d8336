import { type ReactNode, useId } from 'react';
import { ArrangeList, moveItem } from '../../arrange/index.js';
import { cleanText, useFieldEnvironment } from '../../fields/index.js';
import { useTools } from '../../tools/index.js';
import type { SidebarWidget } from '../../wire/index.js';
import { RowActions } from '../list/RowActions.js';
import type { Records } from '../list/useRecords.js';
import { useWidgetSaver } from './useWidgetSaver.js';
import { numbered } from './widgetChanges.js';

/** What {@link WidgetRows} takes. */
export interface WidgetRowsProps {
  readonly widgets: readonly SidebarWidget[];
  readonly onChange: Records<SidebarWidget>['change'];
  readonly onEdit: (widget: SidebarWidget) => void;
  readonly onDelete: (widget: SidebarWidget) => Promise<void>;
  readonly announce: (text: string) => void;
}

/** The widgets in the order in which agents see them, which is changed here, each with its switch. */
export function WidgetRows({ widgets, onChange, onEdit, onDelete, announce }: WidgetRowsProps): ReactNode {
  const { messages, locale, timeZone } = useTools();
  const { formats } = useFieldEnvironment({ locale, timeZone });
  const heading = useId();
  const { shown, save, failure } = useWidgetSaver(widgets, onChange);
  const at = (key: string): number => shown.findIndex(({ id }) => id === key);
  return (
    <>
      <p className="deskside-form__hint" id={heading}>
        {messages.widgetsHint}
      </p>
      <p className="deskside-form__error" role="alert">
        {failure}
      </p>
      <div className="deskside-settings__arrange">
        <ArrangeList
          labelledBy={heading}
          messages={{
            ...messages,
            showEntry: messages.switchOn,
            nowShown: messages.nowOn,
            nowHidden: messages.nowOff,
          }}
          items={shown.map(({ id, name, active }) => ({
            key: id,
            name: cleanText(name).trim() || messages.unnamedRecord,
            visible: active,
            note: active ? undefined : messages.isOff,
          }))}
          formatNumber={formats.number}
          announce={announce}
          onMove={(key, to) => save(numbered(moveItem(shown, at(key), to)))}
          onShowChange={(key, active) => save(shown.map((one) => (one.id === key ? { ...one, active } : one)))}
          renderExtra={({ key, name }) => {
            const widget = shown[at(key)];
            return (
              widget && (
                <RowActions
                  name={name}
                  loss={messages.widgetLoss}
                  onEdit={() => onEdit(widget)}
                  onDelete={() => onDelete(widget)}
                />
              )
            );
          }}
        />
      </div>
    </>
  );
}
