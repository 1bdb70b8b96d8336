import { type ReactNode, useId, useRef, useState } from 'react';
import { useCommitEffect } from '../../internal/useCommitEffect.js';
import { useTools } from '../../tools/index.js';
import { failureWords } from '../form/failureWords.js';

/** What {@link ConfirmDialog} takes. */
export interface ConfirmDialogProps {
  /** Names the record: "Delete Customer Orders?". */
  readonly question: string;
  /** What goes with it. */
  readonly text?: string;
  /** On the button that does it. */
  readonly act: string;
  /** Does it. A promise that fails leaves the question open and says why. */
  readonly onAct: () => void | Promise<void>;
  /** Whether it loses nothing, and its button needs no warning. @default false */
  readonly isGentle?: boolean;
  /** Told that the question is gone, whatever the answer was. */
  readonly onClose: () => void;
  /** Told once it is done and the dialog is closed: what was there before may be gone, so the focus goes elsewhere. */
  readonly onDone?: () => void;
}

/** Asks before something is lost, in the platform's own dialog: Escape is no, and the focus goes back where it was. */
export function ConfirmDialog({
  question,
  text,
  act,
  onAct,
  isGentle = false,
  onClose,
  onDone,
}: ConfirmDialogProps): ReactNode {
  const { messages } = useTools();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [state, setState] = useState<'asking' | 'acting' | { readonly failed: string }>('asking');
  useCommitEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed while it is in the document, it gives the focus back.
    return () => current?.close();
  }, []);
  const run = async (): Promise<void> => {
    if (state === 'acting') return;
    setState('acting');
    try {
      await onAct();
      dialog.current?.close();
      onClose();
      onDone?.();
    } catch (error) {
      setState({ failed: failureWords(error, messages) });
    }
  };
  return (
    <dialog
      ref={dialog}
      className="deskside-settings__dialog"
      aria-labelledby={id}
      aria-describedby={text ? `${id}-text` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        if (state !== 'acting') onClose();
      }}
    >
      <h3 className="deskside-tool-heading" id={id}>
        {question}
      </h3>
      {text && <p id={`${id}-text`}>{text}</p>}
      <p className="deskside-form__error" role="alert">
        {typeof state === 'object' && state.failed}
      </p>
      <div className="deskside-tool-actions">
        <button type="button" className="deskside-button" onClick={onClose}>
          {messages.cancel}
        </button>
        <button
          type="button"
          className="deskside-button"
          data-danger={isGentle ? undefined : ''}
          aria-disabled={state === 'acting'}
          onClick={() => void run()}
        >
          {act}
        </button>
      </div>
    </dialog>
  );
}
