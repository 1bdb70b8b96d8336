import type { ReactNode } from 'react';
import { CheckInput, ChoiceInput, useTools } from '../../tools/index.js';
import { FieldPlace } from '../form/FieldPlace.js';
import type { Draft } from '../form/useDraft.js';
import type { AppDraft } from './appDraft.js';

/** Asks how much of a conversation a dashboard app is told. */
export function AppScope({ draft: { value, set, bind } }: { readonly draft: Draft<AppDraft> }): ReactNode {
  const { messages } = useTools();
  return (
    <FieldPlace field="messages">
      <ChoiceInput
        label={messages.scopeMessages}
        choices={[
          { id: 'all', name: messages.scopeAll },
          { id: 'public', name: messages.scopePublic },
          { id: 'none', name: messages.scopeNone },
        ]}
        {...bind('messages')}
      />
      <CheckInput label={messages.scopeEmail} checked={value.email} onCheckedChange={(email) => set({ email })} />
      <CheckInput label={messages.scopePhone} checked={value.phone} onCheckedChange={(phone) => set({ phone })} />
      <CheckInput
        label={messages.scopeAttributes}
        checked={value.customAttributes}
        onCheckedChange={(customAttributes) => set({ customAttributes })}
      />
    </FieldPlace>
  );
}
