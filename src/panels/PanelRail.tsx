'use client';

import { clsx } from 'clsx';
import { type KeyboardEvent, useState } from 'react';
import { useHost } from '../host/index.js';
import type { PanelInstall } from '../wire/index.js';
import { PanelIcon } from './PanelIcon.js';

/** What {@link PanelRail} takes. */
export interface PanelRailProps {
  /** The installs to offer; `usePanelInstalls().installs` are those of the conversation on screen. */
  readonly installs: readonly PanelInstall[];
  /** `_id` of the open install. @default none */
  readonly openInstallId?: string | null;
  /** Installs that are open beside that one. @default none */
  readonly pinnedInstallIds?: readonly string[];
  /** Told which install the agent wants to see; `null` when an open one was pressed again. */
  readonly onOpenInstallChange: (installId: string | null, details: { readonly install: PanelInstall }) => void;
  /** How the icons stand; the arrow keys of both directions work in either. @default "horizontal" */
  readonly orientation?: 'horizontal' | 'vertical';
  /** Added to the rail's own class. */
  readonly className?: string;
}

/** The icons of the installed panels. A press opens a panel, another closes it; arrow keys move between icons. */
export function PanelRail({
  installs,
  openInstallId,
  pinnedInstallIds = [],
  onOpenInstallChange,
  orientation = 'horizontal',
  className,
}: PanelRailProps): React.ReactNode {
  const { messages, theme } = useHost();
  const [focused, setFocused] = useState<string>();
  const find = (id: string | null | undefined): PanelInstall | undefined => installs.find(({ _id }) => _id === id);
  // One button stands in the tab order: the one that had the focus last, else the open one.
  const inTab = find(focused) ?? find(openInstallId) ?? installs[0];
  if (!inTab) return null;
  return (
    <div
      className={clsx('deskside deskside-rail', className)}
      data-deskside-theme={theme}
      role="toolbar"
      aria-label={messages.panels}
      aria-orientation={orientation}
    >
      {installs.map((install) => {
        const open = install._id === openInstallId || pinnedInstallIds.includes(install._id);
        return (
          <button
            key={install._id}
            type="button"
            className="deskside-rail__button"
            aria-pressed={open}
            aria-label={install.app.name}
            title={install.app.description ? `${install.app.name}: ${install.app.description}` : install.app.name}
            tabIndex={install === inTab ? 0 : -1}
            onKeyDown={move}
            onFocus={() => setFocused(install._id)}
            onClick={() => onOpenInstallChange(open ? null : install._id, { install })}
          >
            <PanelIcon app={install.app} />
          </button>
        );
      })}
    </div>
  );
}

/** Moves the focus between the buttons, as the ARIA toolbar pattern does; the arrows follow the writing direction. */
function move(event: KeyboardEvent<HTMLButtonElement>): void {
  const rail = event.currentTarget.parentElement;
  if (!rail) return;
  const buttons = [...rail.querySelectorAll('button')];
  const at = buttons.indexOf(event.currentTarget);
  const ahead = getComputedStyle(rail).direction === 'rtl' ? -1 : 1;
  const steps: Record<string, number | undefined> = {
    ArrowRight: at + ahead,
    ArrowLeft: at - ahead,
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length]?.focus();
}
