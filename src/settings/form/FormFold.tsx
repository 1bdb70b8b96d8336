import { type ReactNode, useState } from 'react';

/** What {@link FormFold} takes. */
export interface FormFoldProps {
  readonly title: string;
  /** Whether it stands open at first. @default false */
  readonly isOpen?: boolean;
  /** Whether its content is only drawn once it was opened: a tool, and no part of what is saved. @default false */
  readonly isLazy?: boolean;
  readonly children: ReactNode;
}

/** A part of a form that few need. */
export function FormFold({ title, isOpen = false, isLazy = false, children }: FormFoldProps): ReactNode {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className="deskside-settings__fold"
      open={isOpen || undefined}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{title}</summary>
      {(!isLazy || wasOpened) && <div className="deskside-settings__folded">{children}</div>}
    </details>
  );
}
