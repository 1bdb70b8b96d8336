'use client';

import { clsx } from 'clsx';
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { FieldEnvironmentContext, useFieldEnvironment } from '../fields/index.js';
import { ProblemNotice, useHost } from '../host/index.js';
import { explainDiagnostic, readWidget, type SidebarWidget } from '../wire/index.js';
import { memoryOf } from './memoryOf.js';
import { useWidgetRun } from './useWidgetRun.js';
import type { OnWidgetAction } from './WidgetAction.js';
import { WidgetCard, type WidgetCardProps } from './WidgetCard.js';
import { WidgetHeader } from './WidgetHeader.js';
import { WidgetSkeleton } from './WidgetSkeleton.js';

/** What {@link Widget} takes. */
export interface WidgetProps extends Pick<WidgetCardProps, 'emptyWidgets' | 'linkUrls' | 'headingLevel' | 'className'> {
  /** The widget to run, as `useWidgets` lists it. */
  readonly widget: SidebarWidget;
  /** Does what an action without a link says. @default such an action can't be used */
  readonly onAction?: OnWidgetAction;
}

/** One widget, connected: runs it for the conversation on screen and shows its card, or says in words why there is none. */
export function Widget({
  widget,
  onAction,
  emptyWidgets = 'compact',
  linkUrls = true,
  headingLevel = 2,
  className,
}: WidgetProps): ReactNode {
  const { client, context, messages, theme, locale, timeZone, fieldTypes, onDiagnostic } = useHost();
  const environment = useFieldEnvironment({ locale, timeZone, messages });
  const { state, refresh } = useWidgetRun(widget);
  const heading = useId();
  const refreshButton = useRef<HTMLButtonElement>(null);
  const memory = useMemo(() => memoryOf(client.id, widget.id), [client.id, widget.id]);
  // An embedder's function may be new each time; the items need not know.
  const latestAction = useRef(onAction);
  useEffect(() => {
    latestAction.current = onAction;
  });
  const act = useCallback<OnWidgetAction>((...action) => latestAction.current?.(...action), []);
  const data = state.kind === 'ready' ? state.data : undefined;
  const result = useMemo(() => (data === undefined ? undefined : readWidget(data)), [data]);
  const name = result?.title ?? widget.name;
  const problem = state.kind === 'ready' ? state.stale : state.kind === 'failed' ? state.problem : undefined;
  const isEmpty = result?.kind === 'items' && result.items.length === 0 && result.error === undefined && !problem;
  if (state.kind === 'inactive' || (isEmpty && emptyWidgets === 'hide')) return null;
  const isCompact = isEmpty && emptyWidgets === 'compact';
  return (
    <FieldEnvironmentContext.Provider value={environment}>
      <section
        className={clsx('deskside deskside-source', className)}
        data-deskside-theme={theme}
        data-state={state.kind}
        data-compact={isCompact || undefined}
        aria-labelledby={heading}
        data-busy={state.kind === 'loading' || (state.kind === 'ready' && state.refreshing)}
      >
        <WidgetHeader
          id={heading}
          name={name}
          state={state}
          level={headingLevel}
          isCompact={isCompact}
          refreshButton={refreshButton}
          onRefresh={refresh}
        />
        {/* Stands empty until needed: an alert is only heard when it changes. */}
        <div role="alert" data-stale={state.kind === 'ready' || undefined}>
          {problem && (
            <ProblemNotice
              problem={problem}
              stale={state.kind === 'ready'}
              system={name}
              messages={messages}
              onRetry={() => {
                // The button in the notice goes with the notice; the one in the header stays.
                refreshButton.current?.focus();
                refresh();
              }}
            />
          )}
        </div>
        {state.kind === 'loading' && <WidgetSkeleton />}
        {state.kind === 'ready' && (
          <WidgetCard
            // Another customer's items begin anew, however many of these were shown.
            key={JSON.stringify([context.conversation.id, context.contact?.id])}
            widget={data}
            name={widget.name}
            hideTitle
            headingLevel={headingLevel}
            onAction={onAction && act}
            emptyWidgets={emptyWidgets === 'hide' ? 'compact' : emptyWidgets}
            linkUrls={linkUrls}
            fieldTypes={fieldTypes}
            messages={messages}
            openMemory={memory}
            onDiagnostic={onDiagnostic && ((diagnostic) => onDiagnostic(explainDiagnostic(diagnostic)))}
          />
        )}
      </section>
    </FieldEnvironmentContext.Provider>
  );
}
