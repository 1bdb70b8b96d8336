import { type ReactNode, useRef } from 'react';
import { useHost } from '../host/index.js';

/** What is asked for a list of sources. */
interface List {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly refresh: () => void;
}

/** Says which of the account's three lists could not be loaded; what the others brought stands below. */
export function FailedLists({
  panels,
  widgets,
  apps,
}: Readonly<Record<'panels' | 'widgets' | 'apps', List>>): ReactNode {
  const { messages } = useHost();
  const place = useRef<HTMLDivElement>(null);
  const failed = [
    { list: panels, text: messages.panelsFailed },
    { list: widgets, text: messages.widgetsFailed },
    { list: apps, text: messages.appsFailed },
  ].filter(({ list }) => list.status === 'failed');
  return (
    // Stands empty until needed: a status is only heard when it changes.
    <div ref={place} className="deskside-sidebar__failed" role="status" tabIndex={-1}>
      {failed.map(({ list, text }) => (
        <p key={text}>
          {text}{' '}
          <button
            type="button"
            className="deskside-more"
            onClick={() => {
              // The button goes with its line; its place stays.
              place.current?.focus();
              list.refresh();
            }}
          >
            {messages.retry}
          </button>
        </p>
      ))}
    </div>
  );
}
