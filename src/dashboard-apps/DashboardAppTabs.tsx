'use client';

import { clsx } from 'clsx';
import { type ReactNode, useId, useState } from 'react';
import { useHost } from '../host/index.js';
import type { DashboardApp } from '../wire/index.js';
import { conversationKey } from './conversationKey.js';
import { KeptFrame } from './KeptFrame.js';
import type { AppHandlers, SelectContext } from './options.js';
import { TabList } from './TabList.js';
import { useDashboardApps } from './useDashboardApps.js';
import { useKeptApps } from './useKeptApps.js';

/** What {@link DashboardAppTabs} takes. */
export interface DashboardAppTabsProps {
  /** The conversation itself: what stands under the tab "Messages". It stays mounted while an app is shown. */
  readonly children?: ReactNode;
  /** What the helpdesk does for an app that asks through `deskside/app-sdk`. */
  readonly handlers?: AppHandlers;
  /** Changes what apps are told. */
  readonly selectContext?: SelectContext;
  /**
   * In how many conversations, the one on screen included, apps stay loaded, so that a half-filled form is there when
   * the agent comes back.
   *
   * @default 5
   */
  readonly keepConversations?: number;
  /** The app whose tab is open; `null` is Messages. Give it to open tabs yourself. @default what the agent opened */
  readonly openAppId?: DashboardApp['id'] | null;
  /** Told when the agent opens another tab: the app, or `null` for Messages. */
  readonly onOpenAppChange?: (app: DashboardApp | null) => void;
  /** Added to the element's own class. */
  readonly className?: string;
}

/** The id of the tab "Messages"; those of apps begin with `app-`. */
const messagesId = 'messages';
const tabIdOf = (app: DashboardApp): string => `app-${app.id}`;

/**
 * The conversation window with its tabs, connected: Messages first, then a tab for each dashboard app with the name that
 * it was given ("a new tab with the name you gave to the app will appear in the conversation window"). A page is loaded
 * when its tab is first opened, and kept when the agent goes to another tab or conversation. Without apps there are no
 * tabs.
 */
export function DashboardAppTabs({
  children,
  handlers,
  selectContext,
  keepConversations = 5,
  openAppId,
  onOpenAppChange,
  className,
}: DashboardAppTabsProps): ReactNode {
  const { client, context, messages, theme } = useHost();
  const { tabs: apps, status, refresh } = useDashboardApps();
  const baseId = useId();
  const current = `${client.id} ${conversationKey(context)}`;
  const [open, setOpen] = useState<ReadonlyMap<string, DashboardApp['id']>>(new Map());
  const openId = openAppId === undefined ? open.get(current) : openAppId;
  const shown = apps.find(({ id }) => id === openId);
  const [kept, tellState] = useKeptApps({
    account: client.id,
    context,
    apps,
    shown: shown ? [shown.id] : [],
    limit: keepConversations,
  });

  const select = (id: string): void => {
    const app = apps.find((candidate) => tabIdOf(candidate) === id) ?? null;
    setOpen((before) => {
      // The newest at the end; what nobody comes back to is forgotten.
      const after = [...before].filter(([key]) => key !== current).slice(-49);
      return new Map(app ? [...after, [current, app.id]] : after);
    });
    onOpenAppChange?.(app);
  };
  const hasTabs = apps.length > 0;
  const selected = shown ? tabIdOf(shown) : messagesId;
  const items = [
    { id: messagesId, title: messages.messagesTab },
    ...apps.map((app) => ({ id: tabIdOf(app), title: app.title })),
  ];
  return (
    <div className={clsx('deskside deskside-app-tabs', className)} data-deskside-theme={theme}>
      {hasTabs && (
        <TabList label={messages.appTabs} tabs={items} selected={selected} baseId={baseId} onSelect={select} />
      )}
      {status === 'failed' && (
        <p className="deskside-app-tabs__problem" role="status">
          {messages.appsFailed}{' '}
          <button type="button" className="deskside-more" onClick={refresh}>
            {messages.appRetry}
          </button>
        </p>
      )}
      <div
        className="deskside-app-tabs__messages"
        hidden={selected !== messagesId}
        {...(hasTabs && panelOf(baseId, messagesId))}
      >
        {children}
      </div>
      {kept.map((entry) => {
        const isCurrent = entry.key.startsWith(`${current} `);
        const isShown = isCurrent && entry.app.id === shown?.id;
        return (
          <div
            key={entry.key}
            className="deskside-app-tabs__app"
            hidden={!isShown}
            {...(isCurrent && panelOf(baseId, tabIdOf(entry.app)))}
          >
            <KeptFrame
              entry={entry}
              isCurrent={isCurrent}
              handlers={handlers}
              selectContext={selectContext}
              onStateChange={tellState}
            />
          </div>
        );
      })}
    </div>
  );
}

function panelOf(baseId: string, id: string): { role: string; id: string; 'aria-labelledby': string } {
  return { role: 'tabpanel', id: `${baseId}-panel-${id}`, 'aria-labelledby': `${baseId}-tab-${id}` };
}
