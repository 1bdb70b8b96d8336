import { type ReactNode, useCallback } from 'react';
import { useHost } from '../host/index.js';
import { fill } from '../internal/fill.js';
import { DashboardAppFrame } from './DashboardAppFrame.js';
import type { AppFrameState } from './frameState.js';
import type { KeptApp } from './keptApps.js';
import type { AppHandlers, SelectContext } from './options.js';

/** What {@link KeptFrame} takes. */
export interface KeptFrameProps {
  readonly entry: KeptApp;
  /** Whether it is of the conversation on screen. */
  readonly isCurrent: boolean;
  readonly handlers: AppHandlers | undefined;
  readonly selectContext: SelectContext | undefined;
  readonly onStateChange: (key: string, state: AppFrameState) => void;
}

/** A kept app with what the surrounding `SidebarProvider` says. It is told of its own conversation and of no other. */
export function KeptFrame({ entry, isCurrent, handlers, selectContext, onStateChange }: KeptFrameProps): ReactNode {
  const { locale, timeZone, messages, theme, onDiagnostic } = useHost();
  const { key } = entry;
  const tellState = useCallback((state: AppFrameState) => onStateChange(key, state), [key, onStateChange]);
  return (
    <DashboardAppFrame
      app={entry.app}
      name={
        isCurrent
          ? undefined
          : fill(messages.appElsewhere, { name: entry.app.title, id: entry.context.conversation.id })
      }
      context={entry.context}
      handlers={handlers}
      selectContext={selectContext}
      locale={locale}
      timeZone={timeZone}
      messages={messages}
      theme={theme}
      onStateChange={tellState}
      onDiagnostic={onDiagnostic}
    />
  );
}
