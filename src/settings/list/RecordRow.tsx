import type { ReactNode } from 'react';
import { cleanText } from '../../fields/index.js';
import { useTools } from '../../tools/index.js';
import { RowActions } from './RowActions.js';

/** What {@link RecordRow} takes. */
export interface RecordRowProps {
  readonly name: string;
  /** A quieter line under the name. */
  readonly note?: ReactNode;
  /** Before the name. */
  readonly icon?: ReactNode;
  /** Behind the name: how the record stands, a switch. */
  readonly children?: ReactNode;
  readonly onEdit: () => void;
  /** What is lost with the record, in a sentence. */
  readonly loss: string;
  /** Absent where it cannot be deleted. */
  readonly onDelete?: (() => Promise<void>) | undefined;
}

/** One record of a list, with what can be done to it. */
export function RecordRow({ name, note, icon, children, onEdit, loss, onDelete }: RecordRowProps): ReactNode {
  const { messages } = useTools();
  const clean = cleanText(name).trim() || messages.unnamedRecord;
  return (
    <li className="deskside-settings__row">
      {icon}
      <div className="deskside-settings__name">
        <bdi>{clean}</bdi>
        {note && <span className="deskside-settings__note">{note}</span>}
      </div>
      {children}
      <RowActions name={clean} onEdit={onEdit} loss={loss} onDelete={onDelete} />
    </li>
  );
}
