import type { ReactNode } from 'react';

/** Says in words why there are no values, or why they may be old: an icon, a title, a sentence, a code to quote. */
export function PanelNotice({
  kind,
  stale,
  title,
  children,
  actions,
}: {
  /** The state's stable name, shown as its code: `"mismatch"`. */
  readonly kind: string;
  /** Whether older values stand below. @default false */
  readonly stale?: boolean;
  readonly title: string;
  /** What happened and what can be done. */
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
}): ReactNode {
  return (
    <div className="deskside-notice" data-kind={kind} data-stale={stale || undefined}>
      <p className="deskside-notice__title">{title}</p>
      {children && <p className="deskside-notice__text">{children}</p>}
      {actions && <div className="deskside-notice__actions">{actions}</div>}
      <code className="deskside-notice__code">{kind}</code>
    </div>
  );
}
