import type { ReactNode } from 'react';
import { fill } from '../../internal/fill.js';
import { ChoiceInput, TextInput, useTools } from '../../tools/index.js';
import { FieldPlace } from '../form/FieldPlace.js';
import type { Draft } from '../form/useDraft.js';
import type { PanelDraft, SecretDraft } from './panelDraft.js';
import { movesCredential } from './panelFaults.js';
import { hasCredential, type PanelRecord } from './panelRecord.js';

/**
 * Asks for the credential that the endpoint is sent. What is stored is never shown: it is kept, replaced or removed. Where
 * none is stored, that is said and there is nothing to choose.
 */
export function CredentialFields({
  draft: { value, set, bind, errorOf },
  record,
}: {
  readonly draft: Draft<PanelDraft>;
  readonly record: PanelRecord | undefined;
}): ReactNode {
  const { messages } = useTools();
  const { secrets } = value;
  const isStored = record && hasCredential(record);
  const isNone = isStored === false;
  const put = (index: number, change: Partial<SecretDraft>): void =>
    set({
      secrets: secrets.map((secret, at) => (at === index ? { ...secret, ...change } : secret)),
      // What was chosen while one was stored would leave out what is typed now.
      ...(isNone && { credentialWill: 'replace' }),
    });
  const nameOf = (text: string, index: number): string => (index === 0 ? text : `${text} ${index + 1}`);
  return (
    <FieldPlace field="secrets">
      {isNone && <p className="deskside-form__hint">{messages.credentialNone}</p>}
      {record?.install && !isNone && (
        <ChoiceInput
          label={messages.credential}
          hint={isStored ? messages.credentialStored : messages.credentialUnknown}
          choices={[
            { id: 'keep', name: messages.credentialKeep },
            { id: 'replace', name: messages.credentialReplace },
            { id: 'remove', name: messages.credentialRemove },
          ]}
          {...bind('credentialWill')}
        />
      )}
      {movesCredential(value, record) && (
        <p className="deskside-settings__verdict" role="status">
          {messages.credentialMoves}
        </p>
      )}
      {(isNone || value.credentialWill === 'replace') && (
        <>
          {secrets.map(({ name, secret }, index) => (
            <div key={index} className="deskside-settings__pair">
              <TextInput
                label={nameOf(messages.secretName, index)}
                value={name}
                onValueChange={(changed) => put(index, { name: changed })}
                error={index === 0 ? errorOf('secrets') : undefined}
              />
              <TextInput
                label={nameOf(messages.secretValue, index)}
                kind="secret"
                value={secret}
                onValueChange={(changed) => put(index, { secret: changed })}
              />
              {secrets.length > 1 && (
                <button
                  type="button"
                  className="deskside-more"
                  aria-label={fill(messages.takeAway, { name: nameOf(messages.secretValue, index) })}
                  onClick={() => set({ secrets: secrets.toSpliced(index, 1) })}
                >
                  {messages.takeAwayShort}
                </button>
              )}
            </div>
          ))}
          <button
            type="button"
            className="deskside-more deskside-settings__add"
            onClick={() => set({ secrets: [...secrets, { name: '', secret: '' }] })}
          >
            {messages.addSecret}
          </button>
        </>
      )}
    </FieldPlace>
  );
}
