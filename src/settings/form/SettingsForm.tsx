import { type FormEvent, type ReactNode, type RefObject, useState } from 'react';
import { fill } from '../../internal/fill.js';
import { useTools } from '../../tools/index.js';
import { ConfirmDialog } from '../list/ConfirmDialog.js';
import { SettingsPage } from '../list/SettingsPage.js';
import { FaultSummary } from './FaultSummary.js';
import type { Draft } from './useDraft.js';
import { useLeaveWarning } from './useLeaveWarning.js';

/** What {@link SettingsForm} takes. */
export interface SettingsFormProps {
  readonly draft: Pick<Draft<object>, 'faults' | 'attempt' | 'isDirty' | 'state' | 'submit' | 'reset'>;
  /** Over the form, and in the question whether its edits are thrown away. */
  readonly name: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The list that the form came from, above the form; and the way back to it, beside "Save". */
  readonly back: { readonly list: string; readonly leave: string };
  /** Leads back to it. */
  readonly onClose: () => void;
  /** Stands beside the fields where there is room, else below them: what tries out the draft. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every form: faults above, fields, and below them what saves and leaves. Edits are left only on purpose. */
export function SettingsForm({ draft, name, heading, back, onClose, aside, children }: SettingsFormProps): ReactNode {
  const { messages } = useTools();
  const [isLeaving, setIsLeaving] = useState(false);
  useLeaveWarning(draft.isDirty);
  const isSaving = draft.state.kind === 'saving';
  // With nothing left to save, the way on is the way back.
  const isSaved = draft.state.kind === 'saved' && !draft.isDirty;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    // A form within this one, such as a tester's, is not this one.
    event.stopPropagation();
    void draft.submit();
  };
  const leave = (): void => {
    if (draft.isDirty) setIsLeaving(true);
    else onClose();
  };
  const status = isSaving ? messages.savingNow : isSaved ? messages.savedNow : '';
  return (
    <SettingsPage title={name} heading={heading} back={{ label: back.list, onBack: leave }}>
      <div className="deskside-settings__columns" data-aside={aside ? '' : undefined}>
        <form className="deskside-form deskside-settings__form" aria-label={name} noValidate onSubmit={onSubmit}>
          <FaultSummary faults={draft.faults} attempt={draft.attempt} />
          {children}
          <div className="deskside-tool-actions deskside-settings__save">
            <button
              type="submit"
              className="deskside-button"
              data-primary={isSaved ? undefined : ''}
              aria-disabled={isSaving}
            >
              {messages.save}
            </button>
            <button type="button" className="deskside-button" data-primary={isSaved ? '' : undefined} onClick={leave}>
              {draft.isDirty ? messages.cancel : back.leave}
            </button>
            <span className="deskside-settings__state" role="status" data-saved={isSaved || undefined}>
              {status}
            </span>
            {!status && draft.isDirty && <span className="deskside-settings__state">{messages.unsavedEdits}</span>}
          </div>
        </form>
        {aside && <div className="deskside-settings__aside">{aside}</div>}
      </div>
      {isLeaving && (
        <ConfirmDialog
          question={fill(messages.discardQuestion, { name })}
          act={messages.discard}
          onAct={() => {
            draft.reset();
            onClose();
          }}
          onClose={() => setIsLeaving(false)}
        />
      )}
    </SettingsPage>
  );
}
