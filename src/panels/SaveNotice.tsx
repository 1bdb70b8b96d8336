import type { ReactNode } from 'react';
import type { ArrangeMessages } from '../internal/arrangeMessages.js';
import { Notice } from '../internal/Notice.js';
import type { FieldConfigState } from './fieldConfigSaver.js';

/** What {@link SaveNotice} takes. */
export interface SaveNoticeProps {
  readonly state: FieldConfigState;
  readonly messages: ArrangeMessages;
  readonly onRetry: () => void;
  readonly onGiveUp: () => void;
}

/** Says why an agent's order is not saved, with the two things that can be done about it. Nothing while all is well. */
export function SaveNotice({ state, messages, onRetry, onGiveUp }: SaveNoticeProps): ReactNode {
  if (!isUnsaved(state)) return null;
  const isConflict = state.kind === 'conflict';
  const isRefused = state.kind === 'failed' && state.problem.kind === 'reconnect';
  const words = isConflict
    ? { title: messages.conflictTitle, text: messages.conflictText }
    : isRefused
      ? { title: messages.saveRefusedTitle, text: messages.saveRefusedText }
      : { title: messages.saveFailedTitle, text: messages.saveFailedText };
  return (
    <Notice kind={isConflict ? 'conflict' : 'unsaved'} {...words}>
      {!isRefused && (
        <button type="button" className="deskside-button" onClick={onRetry}>
          {isConflict ? messages.keepMine : messages.saveAgain}
        </button>
      )}
      <button type="button" className="deskside-button" onClick={onGiveUp}>
        {isConflict ? messages.takeTheirs : messages.leaveUnsaved}
      </button>
    </Notice>
  );
}

/** Whether an agent's order waits for a choice. */
export function isUnsaved(
  state: FieldConfigState,
): state is Extract<FieldConfigState, { kind: 'failed' | 'conflict' }> {
  return state.kind === 'failed' || state.kind === 'conflict';
}
