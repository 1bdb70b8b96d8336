import type { ReactNode, RefObject } from 'react';
import { useHost } from '../host/index.js';
import { PanelRail } from '../panels/index.js';
import type { SidebarPreferences } from './preferences.js';
import { panelId, type Source } from './sources.js';

/** What {@link SidebarBar} takes. */
export interface SidebarBarProps {
  readonly sources: readonly Source[];
  readonly preferences: SidebarPreferences;
  readonly openPanel: string | null;
  /** Names the column that is folded away. */
  readonly columnId: string;
  readonly isCustomising: boolean;
  /** Where the focus goes when that list is closed. */
  readonly customiseButton: RefObject<HTMLButtonElement | null>;
  readonly onCustomisingChange: (isCustomising: boolean) => void;
  readonly onChange: (change: Partial<SidebarPreferences>) => void;
  /** Brings a source that is open into view. */
  readonly onShow: (id: string) => void;
}

/** The icons of this conversation's panels, and the two buttons of the sidebar itself. */
export function SidebarBar({
  sources,
  preferences: { isCollapsed, pinned, hidden },
  openPanel,
  columnId,
  isCustomising,
  customiseButton,
  onCustomisingChange,
  onChange,
  onShow,
}: SidebarBarProps): ReactNode {
  const { messages } = useHost();
  const installs = sources.flatMap((source) =>
    source.kind === 'panel' && source.isHere && !hidden.includes(source.id) ? [source.install] : [],
  );
  const isPinned = (id: string): boolean => pinned.includes(id);
  const openInstall = installs.find((install) => panelId(install) === openPanel);
  return (
    <div className="deskside-sidebar__bar">
      <PanelRail
        installs={installs}
        openInstallId={isCollapsed ? null : openInstall?._id}
        pinnedInstallIds={
          isCollapsed ? [] : installs.filter((install) => isPinned(panelId(install))).map(({ _id }) => _id)
        }
        orientation={isCollapsed ? 'vertical' : 'horizontal'}
        onOpenInstallChange={(openId, { install }) => {
          const id = panelId(install);
          if (!isPinned(id)) onChange({ openPanel: openId && id, isCollapsed: false });
          else if (isCollapsed) onChange({ isCollapsed: false });
          if (openId !== null || isPinned(id)) onShow(id);
        }}
      />
      <span className="deskside-sidebar__tools">
        {!isCollapsed && sources.length > 0 && (
          <button
            ref={customiseButton}
            type="button"
            className="deskside-icon-button"
            aria-expanded={isCustomising}
            aria-label={messages.customise}
            title={messages.customise}
            onClick={() => onCustomisingChange(!isCustomising)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 4h1.5M8 4h6M2 12h6M12.5 12H14M5.75 5.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5ZM10.25 13.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z" />
            </svg>
          </button>
        )}
        <button
          type="button"
          className="deskside-icon-button deskside-sidebar__collapse"
          aria-expanded={!isCollapsed}
          aria-controls={columnId}
          aria-label={isCollapsed ? messages.expand : messages.collapse}
          title={isCollapsed ? messages.expand : messages.collapse}
          onClick={() => onChange({ isCollapsed: !isCollapsed })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 2.5h10a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1ZM10 2.5v11" />
          </svg>
        </button>
      </span>
    </div>
  );
}
