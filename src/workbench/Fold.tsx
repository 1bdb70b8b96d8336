import type { ReactNode } from 'react';

/** A part that opens and closes: the browser's own, so that its search finds what is inside. */
export function Fold({
  title,
  isOpen,
  children,
}: {
  readonly title: string;
  /** Whether it is open at first. @default false */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details className="deskside-tool-fold" open={isOpen}>
      <summary>{title}</summary>
      <div className="deskside-tool-fold__content">{children}</div>
    </details>
  );
}
