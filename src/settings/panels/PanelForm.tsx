import { type ReactNode, type RefObject, useRef } from 'react';
import { CheckInput, TextInput, useTools } from '../../tools/index.js';
import { FieldPlace } from '../form/FieldPlace.js';
import { FormSection } from '../form/FormSection.js';
import { SettingsForm } from '../form/SettingsForm.js';
import { useDraft } from '../form/useDraft.js';
import { AuthFields } from './AuthFields.js';
import { ChannelFields } from './ChannelFields.js';
import { CredentialFields } from './CredentialFields.js';
import { OrderFields } from './OrderFields.js';
import { PanelTryout } from './PanelTryout.js';
import { PanelVersions } from './PanelVersions.js';
import { credentialOf, draftOfPanel, panelPlaces } from './panelDraft.js';
import { faultsOfPanel } from './panelFaults.js';
import { isGlobal, type PanelRecord } from './panelRecord.js';
import { SchemaFields } from './SchemaFields.js';
import { savePanel } from './savePanel.js';

/** What {@link PanelForm} takes. */
export interface PanelFormProps {
  /** Absent for a new one. */
  readonly record: PanelRecord | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  /** Told of each part that was saved. */
  readonly onStep: (record: PanelRecord) => void;
  /** Told that all of it was, and whether that cost the stored credential. */
  readonly onSaved: (name: string, isCleared: boolean) => void;
}

/** Asks for everything about one panel, and tries it out beside that. */
export function PanelForm({ record, heading, onClose, onStep, onSaved }: PanelFormProps): ReactNode {
  const { client, messages } = useTools();
  // An attempt may cost the stored credential and fail after that: the one that succeeds says so.
  const isCleared = useRef(false);
  const draft = useDraft({
    record: draftOfPanel(record),
    check: (value) => faultsOfPanel(value, record, messages),
    places: panelPlaces,
    save: async (value) => {
      await savePanel(client, record, value, (next, costsCredential) => {
        isCleared.current ||= costsCredential;
        onStep(next);
      });
      onSaved(record?.app.name ?? value.name, isCleared.current && credentialOf(value) === undefined);
      isCleared.current = false;
    },
  });
  const { value, set, bind } = draft;
  const isOurs = !isGlobal(record);
  return (
    <SettingsForm
      draft={draft}
      name={record?.app.name ?? messages.addPanel}
      heading={heading}
      back={{ list: messages.panelsTitle, leave: messages.backToPanels }}
      onClose={onClose}
      aside={<PanelTryout record={record} draft={draft} />}
    >
      {isOurs ? (
        <>
          <FormSection title={messages.panelApp}>
            <FieldPlace field="name">
              <TextInput label={messages.panelName} hint={messages.panelNameHint} required {...bind('name')} />
            </FieldPlace>
            <FieldPlace field="description">
              <TextInput label={messages.panelText} optional={messages.optional} {...bind('description')} />
            </FieldPlace>
            <FieldPlace field="icon">
              <TextInput
                label={messages.panelIcon}
                hint={messages.panelIconHint}
                optional={messages.optional}
                kind="url"
                {...bind('icon')}
              />
            </FieldPlace>
          </FormSection>
          <FormSection title={messages.panelEndpoint}>
            <FieldPlace field="endpoint">
              <TextInput
                label={messages.panelAddress}
                hint={messages.panelAddressHint}
                kind="url"
                placeholder="https://integrations.example/panel/render"
                required
                {...bind('endpoint')}
              />
            </FieldPlace>
            <SchemaFields draft={draft} />
          </FormSection>
        </>
      ) : (
        <p className="deskside-settings__verdict">{messages.globalPanelText}</p>
      )}
      <FormSection title={messages.panelAccess} hint={messages.panelAccessHint}>
        {isOurs && <AuthFields draft={draft} record={record} />}
        {!value.isOauth && <CredentialFields draft={draft} record={record} />}
      </FormSection>
      <FormSection title={messages.panelWhere}>
        <FieldPlace field="channelIds">
          <ChannelFields
            channelIds={value.channelIds}
            onChannelIdsChange={(channelIds) => set({ channelIds })}
            error={draft.errorOf('channelIds')}
          />
        </FieldPlace>
        <OrderFields draft={draft} />
        <FieldPlace field="active">
          <CheckInput
            label={messages.panelActive}
            hint={messages.panelActiveHint}
            checked={value.active}
            onCheckedChange={(active) => set({ active })}
          />
        </FieldPlace>
      </FormSection>
      {record && isOurs && <PanelVersions record={record} isDirty={draft.isDirty} onStep={onStep} />}
    </SettingsForm>
  );
}
