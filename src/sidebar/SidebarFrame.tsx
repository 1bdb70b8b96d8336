import { clsx } from 'clsx';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useDashboardApps, useKeptApps } from '../dashboard-apps/index.js';
import { useHost } from '../host/index.js';
import { usePanelInstalls } from '../panels/index.js';
import { useWidgets } from '../widgets/index.js';
import { CustomiseSidebar } from './CustomiseSidebar.js';
import { FailedLists } from './FailedLists.js';
import { NothingShown } from './NothingShown.js';
import { type SidebarPreferences, withId } from './preferences.js';
import { ResizeHandle } from './ResizeHandle.js';
import { SidebarBar } from './SidebarBar.js';
import { SourceSlot } from './SourceSlot.js';
import type { ConversationSidebarProps } from './sidebarProps.js';
import { inOrder, openPanelOf, shownSources, sourcesOf } from './sources.js';
import { useSourceKeys } from './useSourceKeys.js';

/** What {@link SidebarFrame} takes. */
export interface SidebarFrameProps extends ConversationSidebarProps {
  readonly preferences: SidebarPreferences;
  readonly onChange: (change: Partial<SidebarPreferences>) => void;
  /** Names the column. */
  readonly columnId: string;
}

/** The bar with its icons, the line that changes the width, and the column with the sources that are shown. */
export function SidebarFrame({
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
  preferences,
  onChange: change,
  columnId,
}: SidebarFrameProps): ReactNode {
  const { client, context, messages, theme } = useHost();
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
  const customiseButton = useRef<HTMLButtonElement>(null);
  const { showSource, focusSource, ...keys } = useSourceKeys({
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
        customiseButton={customiseButton}
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
            onDone={() => {
              setCustomising(false);
              customiseButton.current?.focus();
            }}
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
            onOpen={(id) => {
              change({ openPanel: id });
              focusSource(id);
            }}
          />
        )}
      </div>
    </aside>
  );
}
