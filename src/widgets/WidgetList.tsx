'use client';

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useHost } from '../host/index.js';
import { useWidgets } from './useWidgets.js';
import { Widget, type WidgetProps } from './Widget.js';

/** What {@link WidgetList} takes. */
export type WidgetListProps = Omit<WidgetProps, 'widget'>;

/**
 * Every active widget, connected: "When an agent opens a conversation, all active widgets run automatically". All are
 * asked at the same moment, and stand in their configured order however they finish.
 */
export function WidgetList({ className, ...props }: WidgetListProps): ReactNode {
  const { messages, theme } = useHost();
  const { widgets, status, refresh } = useWidgets();
  if (status === 'ready' && widgets.length === 0) return null;
  return (
    <section
      className={clsx('deskside deskside-widgets', className)}
      data-deskside-theme={theme}
      aria-label={messages.widgets}
    >
      {/* Stands empty until needed: a status is only heard when it changes. */}
      <p className="deskside-widgets__problem" role="status">
        {status === 'failed' && (
          <>
            {messages.widgetsFailed}{' '}
            <button type="button" className="deskside-more" onClick={refresh}>
              {messages.retry}
            </button>
          </>
        )}
      </p>
      {widgets.map((widget) => (
        <Widget key={widget.id} widget={widget} {...props} />
      ))}
    </section>
  );
}
