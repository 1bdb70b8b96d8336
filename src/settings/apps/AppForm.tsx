import type { ReactNode, RefObject } from 'react';
import { CheckInput, ChoiceInput, TextInput, useTools } from '../../tools/index.js';
import { appPermissions, type DashboardApp } from '../../wire/index.js';
import { AddressList } from '../form/AddressList.js';
import { CheckGroup } from '../form/CheckGroup.js';
import { FieldPlace } from '../form/FieldPlace.js';
import { FormFold } from '../form/FormFold.js';
import { FormSection } from '../form/FormSection.js';
import { SettingsForm } from '../form/SettingsForm.js';
import { useDraft } from '../form/useDraft.js';
import { AppScope } from './AppScope.js';
import { appInput, appPlaces, draftOfApp, faultsOfDraft, isUsable, isUsableOrigin } from './appDraft.js';
import { PageCheck } from './PageCheck.js';
import { permissionWords } from './permissionWords.js';

/** What {@link AppForm} takes. */
export interface AppFormProps {
  /** Absent for a new one. */
  readonly app: DashboardApp | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  readonly onSaved: (app: DashboardApp) => void;
}

/** Asks for everything about one dashboard app: its name and address, and what it may do and be told. */
export function AppForm({ app, heading, onClose, onSaved }: AppFormProps): ReactNode {
  const { client, messages } = useTools();
  const draft = useDraft({
    record: draftOfApp(app),
    check: (value) => faultsOfDraft(value, messages),
    places: appPlaces,
    save: async (value) => {
      const input = appInput(value);
      onSaved(await (app ? client.updateDashboardApp(app.id, input) : client.createDashboardApp(input)));
    },
  });
  const { value, set, bind, errorOf } = draft;
  const at = (field: 'urls' | 'allowedOrigins', isGood: (text: string) => boolean) => (index: number) =>
    // One that the server alone finds fault with is said at the first.
    isGood(value[field][index] ?? '') && (index > 0 || !value[field].every(isGood)) ? undefined : errorOf(field);
  return (
    <SettingsForm
      draft={draft}
      name={app?.title ?? messages.addApp}
      heading={heading}
      back={{ list: messages.appsTitle, leave: messages.backToApps }}
      onClose={onClose}
      aside={<PageCheck url={value.urls[0]?.trim() ?? ''} />}
    >
      <FieldPlace field="title">
        <TextInput label={messages.appName} hint={messages.appNameHint} required {...bind('title')} />
      </FieldPlace>
      <FieldPlace field="urls">
        <AddressList
          label={messages.appUrl}
          hint={messages.appUrlHint}
          add={messages.addPage}
          placeholder="https://orders.example/"
          addresses={value.urls}
          onAddressesChange={(urls) => set({ urls })}
          errorAt={at('urls', isUsable)}
        />
      </FieldPlace>
      <FieldPlace field="placement">
        <ChoiceInput
          label={messages.appPlacement}
          choices={[
            { id: 'tab', name: messages.placeTab },
            { id: 'sidebar', name: messages.placeSidebar },
          ]}
          {...bind('placement')}
        />
      </FieldPlace>
      <FormSection title={messages.appScope} hint={messages.appScopeHint}>
        <AppScope draft={draft} />
      </FormSection>
      <FormSection title={messages.appMay} hint={messages.appMayHint}>
        <FieldPlace field="permissions">
          <CheckGroup
            label={messages.appPermissions}
            choices={appPermissions.map((id) => ({ id, name: messages[permissionWords[id]] }))}
            chosen={value.permissions}
            onChosenChange={(permissions) => set({ permissions })}
            error={errorOf('permissions')}
          />
        </FieldPlace>
      </FormSection>
      <FormFold title={messages.appMore} isOpen={value.allowedOrigins.length > 0 || value.requestKey !== ''}>
        <FieldPlace field="contextUpdates">
          <ChoiceInput
            label={messages.appUpdates}
            choices={[
              { id: 'on-request', name: messages.updatesOnRequest },
              { id: 'on-change', name: messages.updatesOnChange },
            ]}
            {...bind('contextUpdates')}
          />
        </FieldPlace>
        <FieldPlace field="allowedOrigins">
          <AddressList
            label={messages.appOrigin}
            hint={messages.appOriginHint}
            add={messages.addOrigin}
            placeholder="https://login.example"
            mayBeEmpty
            addresses={value.allowedOrigins}
            onAddressesChange={(allowedOrigins) => set({ allowedOrigins })}
            errorAt={at('allowedOrigins', isUsableOrigin)}
          />
        </FieldPlace>
        <FieldPlace field="placeholders">
          <CheckInput
            label={messages.appPlaceholders}
            hint={messages.appPlaceholdersHint}
            checked={value.placeholders}
            onCheckedChange={(placeholders) => set({ placeholders })}
          />
        </FieldPlace>
        <FieldPlace field="requestKey">
          <TextInput
            label={messages.appRequestKey}
            hint={messages.appRequestKeyHint}
            optional={messages.optional}
            placeholder="chatwoot-dashboard-app:fetch-info"
            {...bind('requestKey')}
          />
        </FieldPlace>
      </FormFold>
    </SettingsForm>
  );
}
