import type { ReactNode } from 'react';
import { Notice } from '../../internal/Notice.js';
import { useTools } from '../../tools/index.js';
import { failureKind, failureWords } from '../form/failureWords.js';
import type { Records } from './useRecords.js';

/** What {@link RecordList} takes. */
export interface RecordListProps<T> {
  readonly records: Pick<Records<T>, 'state' | 'retry'>;
  /** Says that there are none, and what one is for. */
  readonly empty: { readonly title: string; readonly text: string };
  readonly children: (list: readonly T[]) => ReactNode;
}

/** A list, or why there is none: on its way, failed, empty. */
export function RecordList<T>({ records, empty, children }: RecordListProps<T>): ReactNode {
  const { messages } = useTools();
  const { state } = records;
  if (state.kind === 'loading') {
    return (
      <p className="deskside-form__hint" role="status">
        {messages.toolsLoading}
      </p>
    );
  }
  if (state.kind === 'failed') {
    return (
      <div role="alert">
        <Notice
          kind={failureKind(state.error)}
          title={messages.recordsFailed}
          text={failureWords(state.error, messages)}
        >
          <button type="button" className="deskside-button" onClick={records.retry}>
            {messages.tryAgain}
          </button>
        </Notice>
      </div>
    );
  }
  if (state.list.length === 0) {
    return (
      <div className="deskside-settings__empty">
        <p className="deskside-tool-heading">{empty.title}</p>
        <p className="deskside-form__hint">{empty.text}</p>
      </div>
    );
  }
  return children(state.list);
}
