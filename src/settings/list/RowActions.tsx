import { type ReactNode, useRef, useState } from 'react';
import { fill } from '../../internal/fill.js';
import { useTools } from '../../tools/index.js';
import { ConfirmDialog } from './ConfirmDialog.js';

/** What {@link RowActions} takes. */
export interface RowActionsProps {
  readonly name: string;
  readonly onEdit: () => void;
  /** What is lost with the record, in a sentence. */
  readonly loss: string;
  /** Absent where it cannot be deleted. */
  readonly onDelete: (() => Promise<void>) | undefined;
}

/** Edit and Delete. Both name their record to screen readers; Delete asks first. */
export function RowActions({ name, onEdit, loss, onDelete }: RowActionsProps): ReactNode {
  const { messages } = useTools();
  const [isAsking, setIsAsking] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  return (
    <div className="deskside-settings__row-actions" ref={actions}>
      <button type="button" className="deskside-button" aria-label={`${messages.edit} ${name}`} onClick={onEdit}>
        {messages.edit}
      </button>
      {onDelete && (
        <button
          type="button"
          className="deskside-button"
          data-quiet=""
          aria-label={`${messages.remove} ${name}`}
          onClick={() => setIsAsking(true)}
        >
          {messages.remove}
        </button>
      )}
      {isAsking && onDelete && (
        <ConfirmDialog
          question={fill(messages.deleteQuestion, { name })}
          text={loss}
          act={messages.remove}
          onAct={onDelete}
          onClose={() => setIsAsking(false)}
          // The row goes.
          onDone={() => actions.current?.closest('section')?.querySelector('h2')?.focus()}
        />
      )}
    </div>
  );
}
