import type { ReactNode } from 'react';

/** What {@link Notice} takes. */
export interface NoticeProps {
  /** The state's stable name, shown as its code: `"mismatch"`. */
  readonly kind: string;
  readonly title: string;
  /** What happened and what can be done. */
  readonly text?: string;
  /** A button, or whatever else should stand under the sentence. */
  readonly children?: ReactNode;
}

/** Says in words why there are no values, or why they may be old: a title, a sentence, a code to quote. */
export function Notice({ kind, title, text, children }: NoticeProps): ReactNode {
  return (
    <div className="deskside-notice" data-kind={kind}>
      <p className="deskside-notice__title">{title}</p>
      {text && <p className="deskside-notice__text">{text}</p>}
      {children}
      <code className="deskside-notice__code">{kind}</code>
    </div>
  );
}
