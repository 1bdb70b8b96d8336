'use client';

import { clsx } from 'clsx';
import { type ReactNode, type RefObject, useId, useMemo, useRef, useState } from 'react';
import {
  type AppHandlers,
  type DashboardAppSidebarProps,
  useDashboardApps,
  useKeptApps,
} from '../dashboard-apps/index.js';
import { useHost } from '../host/index.js';
import { type PanelProps, usePanelInstalls } from '../panels/index.js';
import { useWidgets, type WidgetProps } from '../widgets/index.js';
import { CustomiseSidebar } from './CustomiseSidebar.js';
import { FailedLists } from './FailedLists.js';
import { NothingShown } from './NothingShown.js';
import { withId } from './preferences.js';
import { ResizeHandle } from './ResizeHandle.js';
import { SidebarBar } from './SidebarBar.js';
import { SourceSlot } from './SourceSlot.js';
import { inOrder, openPanelOf, shownSources, sourcesOf } from './sources.js';
import { usePreferences } from './usePreferences.js';
import { useSourceKeys } from './useSourceKeys.js';

/** What {@link ConversationSidebar} takes. */
export interface ConversationSidebarProps
  extends Pick<PanelProps, 'hideEmpty' | 'canArrange'>,
    Pick<WidgetProps, 'onAction' | 'emptyWidgets' | 'linkUrls'>,
    Pick<DashboardAppSidebarProps, 'selectContext' | 'keepConversations'> {
  /** What the helpdesk does for an app that asks through `deskside/app-sdk`. */
  readonly handlers?: AppHandlers;
  /**
   * Whether the first panel is open before the agent has ever opened or closed one. `"none"` is the document's "user
   * clicks panel icon": nothing is asked of a vendor before. @default "none"
   */
  readonly defaultOpen?: 'none' | 'first';
  /** Goes from source to source, with Shift backwards; written as `aria-keyshortcuts` is. `null` for none. @default "F6" */
  readonly shortcut?: string | null;
  /** Where Escape leads to. @default what had the focus before it came into the sidebar */
  readonly composerRef?: RefObject<HTMLElement | null>;
  /** On which side of the conversation it stands: the line that changes its width is on the other. @default "end" */
  readonly side?: 'start' | 'end';
  /** How close the rows stand. @default what an element around it says in `data-deskside-density`, else "comfortable" */
  readonly density?: 'comfortable' | 'compact';
  /** Stands above the sources: what the helpdesk itself knows of the customer. */
  readonly header?: ReactNode;
  /** Stands under the words of the first run: a link to the settings, for those who may. */
  readonly firstRunAction?: ReactNode;
  /** Added to the sidebar's own class. */
  readonly className?: string;
}

/**
 * Everything that other systems know about the customer, in one column beside the conversation: the icons of the panels,
 * the open and pinned ones, the widgets and the apps that stand here. The agent opens, pins, orders and hides whole
 * sources, makes the column wider or folds it away; all of it is remembered.
 */
export function ConversationSidebar({
  handlers,
  selectContext,
  keepConversations = 5,
  onAction,
  emptyWidgets,
  linkUrls,
  hideEmpty,
  canArrange,
  defaultOpen = 'none',
  shortcut = 'F6',
  composerRef,
  side = 'end',
  density,
  header,
  firstRunAction,
  className,
}: ConversationSidebarProps): ReactNode {
  const { client, context, messages, theme } = useHost();
  const [preferences, change] = usePreferences();
  const { width, isCollapsed, openApps, pinned } = preferences;
  const panels = usePanelInstalls();
  const widgets = useWidgets();
  const apps = useDashboardApps();
  const sources = useMemo(
    () => inOrder(sourcesOf(panels.all, panels.installs, widgets.widgets, apps.sidebar), preferences),
    [panels.all, panels.installs, widgets.widgets, apps.sidebar, preferences],
  );
  const openPanel = openPanelOf(sources, preferences, defaultOpen);
  const shown = shownSources(sources, preferences, openPanel);
  const shownApps = shown.flatMap((source) => (source.kind === 'app' ? [source.app] : []));
  const [kept, tellState] = useKeptApps({
    account: client.id,
    context,
    apps: shownApps,
    shown: isCollapsed ? [] : shownApps.filter(({ id }) => openApps.includes(`app:${id}`)).map(({ id }) => id),
    limit: keepConversations,
  });
  const [isCustomising, setCustomising] = useState(false);
  const root = useRef<HTMLElement>(null);
  const columnId = useId();
  const { showSource, ...keys } = useSourceKeys({
    root,
    shortcut,
    composerRef,
    expand: () => {
      if (isCollapsed) change({ isCollapsed: false });
      return isCollapsed;
    },
  });
  const lists = [panels, widgets, apps];
  const isLoading = lists.some(({ status }) => status === 'loading');

  return (
    <aside
      ref={root}
      className={clsx('deskside deskside-sidebar', className)}
      data-side={side}
      data-collapsed={isCollapsed || undefined}
      data-deskside-theme={theme}
      data-deskside-density={density}
      aria-label={messages.sidebar}
      aria-keyshortcuts={shortcut ?? undefined}
      {...keys}
    >
      {!isCollapsed && (
        <ResizeHandle
          width={width}
          side={side}
          label={messages.resize}
          controls={columnId}
          onWidthChange={(next) => change({ width: next })}
        />
      )}
      <SidebarBar
        sources={sources}
        preferences={preferences}
        openPanel={openPanel}
        columnId={columnId}
        isCustomising={isCustomising}
        onCustomisingChange={setCustomising}
        onChange={change}
        onShow={showSource}
      />
      <div id={columnId} className="deskside-sidebar__column" hidden={isCollapsed}>
        {header}
        {isCustomising && (
          <CustomiseSidebar
            sources={sources}
            preferences={preferences}
            onChange={change}
            onDone={() => setCustomising(false)}
          />
        )}
        <FailedLists panels={panels} widgets={widgets} apps={apps} />
        {shown.map((source) => (
          <SourceSlot
            key={source.id}
            source={source}
            isIdle={isCollapsed}
            isOpen={openApps.includes(source.id)}
            onOpenChange={(open) => {
              if (open !== openApps.includes(source.id)) change({ openApps: withId(openApps, source.id, open) });
            }}
            isPinned={pinned.includes(source.id)}
            panel={{ hideEmpty, canArrange }}
            widget={{ onAction, emptyWidgets, linkUrls }}
            app={{ kept, handlers, selectContext, onStateChange: tellState }}
          />
        ))}
        {shown.length === 0 && (
          <NothingShown
            isLoading={isLoading}
            hasFailed={lists.some(({ status }) => status === 'failed')}
            sources={sources}
            preferences={preferences}
            firstRunAction={firstRunAction}
            onOpen={(id) => change({ openPanel: id })}
          />
        )}
      </div>
    </aside>
  );
}
