import type { ReactNode } from 'react';

/** How a record stands, in a word on a ground. */
export function StatusMark({
  tone,
  children,
}: {
  readonly tone: 'green' | 'gray' | 'red' | 'yellow' | 'blue';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className="deskside-settings__mark" data-tone={tone}>
      {children}
    </span>
  );
}
