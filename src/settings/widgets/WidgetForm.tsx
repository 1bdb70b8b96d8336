import type { ReactNode, RefObject } from 'react';
import { CheckInput, ChoiceInput, TextInput, useTools } from '../../tools/index.js';
import type { SidebarWidgetSettings } from '../../wire/index.js';
import { WidgetTester } from '../../workbench/index.js';
import { FieldPlace } from '../form/FieldPlace.js';
import { SettingsForm } from '../form/SettingsForm.js';
import { TryoutCard } from '../form/TryoutCard.js';
import { useDraft } from '../form/useDraft.js';
import { SourceFields } from './SourceFields.js';
import { draftOfWidget, faultsOfWidget, sourceOf, widgetInput, widgetPlaces } from './widgetDraft.js';

/** What {@link WidgetForm} takes. */
export interface WidgetFormProps {
  /** Absent for a new one. */
  readonly widget: SidebarWidgetSettings | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  readonly onSaved: (widget: SidebarWidgetSettings) => void;
}

/** Asks for a widget's name and source, and runs the source as it is written, before anything is saved. */
export function WidgetForm({ widget, heading, onClose, onSaved }: WidgetFormProps): ReactNode {
  const { client, messages } = useTools();
  const draft = useDraft({
    record: draftOfWidget(widget),
    check: (value) => faultsOfWidget(value, messages),
    places: widgetPlaces,
    save: async (value) => {
      const input = widgetInput(value);
      const saved = await (widget ? client.updateWidget(widget.id, input) : client.createWidget(input));
      onSaved({ ...saved, source: input.source });
    },
  });
  const { value, set, bind } = draft;
  return (
    <SettingsForm
      draft={draft}
      name={widget?.name ?? messages.addWidget}
      heading={heading}
      back={{ list: messages.widgetsTitle, leave: messages.backToWidgets }}
      onClose={onClose}
      aside={
        <TryoutCard>
          <WidgetTester source={sourceOf(value)} name={value.name || messages.addWidget} />
        </TryoutCard>
      }
    >
      <FieldPlace field="name">
        <TextInput label={messages.widgetName} hint={messages.widgetNameHint} required {...bind('name')} />
      </FieldPlace>
      <FieldPlace field="type">
        <ChoiceInput
          label={messages.widgetSource}
          choices={[
            { id: 'python', name: messages.sourcePython },
            { id: 'endpoint', name: messages.sourceEndpoint },
            { id: 'function', name: messages.sourceFunction },
          ]}
          {...bind('type')}
        />
      </FieldPlace>
      <SourceFields draft={draft} />
      <FieldPlace field="active">
        <CheckInput
          label={messages.widgetActive}
          hint={messages.widgetActiveHint}
          checked={value.active}
          onCheckedChange={(active) => set({ active })}
        />
      </FieldPlace>
    </SettingsForm>
  );
}
