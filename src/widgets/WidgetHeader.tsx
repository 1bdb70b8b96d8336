import type { ReactNode, RefObject } from 'react';
import type { AnswerState } from '../client/index.js';
import { shortText } from '../fields/index.js';
import { SourceStatus, UpdatedAt, useHost } from '../host/index.js';
import { fill } from '../internal/fill.js';

/** What {@link WidgetHeader} takes. */
export interface WidgetHeaderProps {
  /** The id of the heading. */
  readonly id: string;
  readonly name: string;
  readonly state: AnswerState;
  readonly level: 2 | 3 | 4 | 5 | 6;
  /** Leaves out how old the result is: there is nothing that could be. */
  readonly isCompact: boolean;
  readonly refreshButton: RefObject<HTMLButtonElement | null>;
  readonly onRefresh: () => void;
}

/** The name of a widget, how it is doing, and the button that runs it again. */
export function WidgetHeader({
  id,
  name,
  state,
  level,
  isCompact,
  refreshButton,
  onRefresh,
}: WidgetHeaderProps): ReactNode {
  const { messages } = useHost();
  const Heading = `h${level}` as const;
  const busy = state.kind === 'loading' || (state.kind === 'ready' && state.refreshing);
  const label = fill(messages.refresh, { name: shortText(name) });
  return (
    <header className="deskside-panel__header">
      <div className="deskside-panel__title">
        <Heading id={id} className="deskside-panel__name">
          <bdi>{shortText(name)}</bdi>
        </Heading>
        <SourceStatus name={shortText(name)} state={state} messages={messages} />
        {state.kind === 'ready' && !state.slow && !isCompact && (
          <UpdatedAt at={state.updatedAt} message={messages.updated} />
        )}
      </div>
      <button
        ref={refreshButton}
        type="button"
        className="deskside-icon-button deskside-refresh"
        data-busy={busy || undefined}
        aria-label={label}
        title={label}
        onClick={onRefresh}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 2v3h-3" />
        </svg>
      </button>
    </header>
  );
}
