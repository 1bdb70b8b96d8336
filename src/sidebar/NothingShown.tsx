import type { ReactNode } from 'react';
import { useHost } from '../host/index.js';
import { PanelIcon } from '../panels/index.js';
import type { SidebarPreferences } from './preferences.js';
import type { Source } from './sources.js';

/** What {@link NothingShown} takes. */
export interface NothingShownProps {
  /** Whether a list of sources is still on its way. */
  readonly isLoading: boolean;
  /** Whether one did not come: then nobody can say that there is nothing. */
  readonly hasFailed: boolean;
  readonly sources: readonly Source[];
  readonly preferences: SidebarPreferences;
  readonly firstRunAction: ReactNode;
  readonly onOpen: (id: string) => void;
}

/** What stands in the column while no source does: what is on its way, what can be opened, or why there is nothing. */
export function NothingShown({
  isLoading,
  hasFailed,
  sources,
  preferences: { hidden },
  firstRunAction,
  onOpen,
}: NothingShownProps): ReactNode {
  const { messages } = useHost();
  if (isLoading) {
    return (
      <div className="deskside-sidebar__empty deskside-skeleton" role="status">
        <span className="deskside-hidden">{messages.sidebarLoading}</span>
        {[1, 2, 0, 3].map((width) => (
          <span key={width} className="deskside-skeleton__bar" data-width={width} />
        ))}
      </div>
    );
  }
  if (hasFailed && sources.length === 0) return null;
  const closed = sources.flatMap((source) =>
    source.kind === 'panel' && source.isHere && !hidden.includes(source.id) ? [source] : [],
  );
  if (closed.length > 0) {
    return (
      <div className="deskside-sidebar__empty">
        <ul className="deskside-sidebar__offers">
          {closed.map(({ id, name, install }) => (
            <li key={id}>
              <button type="button" onClick={() => onOpen(id)}>
                <PanelIcon app={install.app} />
                <span>
                  <bdi>{name}</bdi>
                  {install.app.description && <small dir="auto">{install.app.description}</small>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const isFirstRun = sources.length === 0;
  const isAllHidden = sources.some(({ id }) => hidden.includes(id));
  const [title, text] = isFirstRun
    ? [messages.firstRunTitle, messages.firstRunText]
    : isAllHidden
      ? [messages.allHiddenTitle, messages.allHiddenText]
      : [messages.nothingHereTitle, messages.nothingHereText];
  return (
    <div className="deskside-sidebar__empty deskside-sidebar__words">
      <p className="deskside-sidebar__title">{title}</p>
      <p>{text}</p>
      {isFirstRun && firstRunAction}
    </div>
  );
}
