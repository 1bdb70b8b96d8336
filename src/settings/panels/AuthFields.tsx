import type { ReactNode } from 'react';
import { CheckInput, TextInput, useTools } from '../../tools/index.js';
import { FieldPlace } from '../form/FieldPlace.js';
import type { Draft } from '../form/useDraft.js';
import { ConnectInstall } from './ConnectInstall.js';
import type { PanelDraft } from './panelDraft.js';
import { keepsClientSecret } from './panelFaults.js';
import type { PanelRecord } from './panelRecord.js';

/** Asks how the vendor's OAuth2 is reached ("Authentication" of the Conversation Panels document), and connects with it. */
export function AuthFields({
  draft,
  record,
}: {
  readonly draft: Draft<PanelDraft>;
  readonly record: PanelRecord | undefined;
}): ReactNode {
  const { messages } = useTools();
  const { value, set, bind } = draft;
  const isKept = keepsClientSecret(value, record);
  return (
    <>
      <FieldPlace field="isOauth">
        <CheckInput
          label={messages.oauth}
          hint={messages.oauthHint}
          checked={value.isOauth}
          onCheckedChange={(isOauth) => set({ isOauth })}
        />
      </FieldPlace>
      {value.isOauth && (
        <>
          <FieldPlace field="authURL">
            <TextInput label={messages.oauthUrl} kind="url" {...bind('authURL')} />
          </FieldPlace>
          <FieldPlace field="accessTokenURL">
            <TextInput label={messages.oauthTokenUrl} kind="url" {...bind('accessTokenURL')} />
          </FieldPlace>
          <FieldPlace field="clientId">
            <TextInput label={messages.oauthClientId} {...bind('clientId')} />
          </FieldPlace>
          <FieldPlace field="clientSecret">
            <TextInput
              label={messages.oauthClientSecret}
              hint={isKept ? messages.secretKept : messages.secretNew}
              kind="secret"
              {...bind('clientSecret')}
            />
          </FieldPlace>
          <FieldPlace field="scope">
            <TextInput
              label={messages.oauthScope}
              hint={messages.oauthScopeHint}
              optional={messages.optional}
              {...bind('scope')}
            />
          </FieldPlace>
          {record?.install && record.version?.auth ? (
            <ConnectInstall
              // What was said of one endpoint and one vendor does not hold for others.
              key={JSON.stringify([record.install._id, record.version.endpoint, record.version.auth])}
              install={record.install}
              isDirty={draft.isDirty}
            />
          ) : (
            <p className="deskside-form__hint">{messages.connectLater}</p>
          )}
        </>
      )}
    </>
  );
}
