'use client';

import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';
import { useHost } from '../host/index.js';
import type { DashboardApp } from '../wire/index.js';
import type { AppHandlers, SelectContext } from './options.js';
import { SidebarApp } from './SidebarApp.js';
import { useDashboardApps } from './useDashboardApps.js';
import { useKeptApps } from './useKeptApps.js';

/** What {@link DashboardAppSidebar} takes. */
export interface DashboardAppSidebarProps {
  /** What the helpdesk does for an app that asks through `deskside/app-sdk`. */
  readonly handlers?: AppHandlers;
  /** Changes what apps are told. */
  readonly selectContext?: SelectContext;
  /** In how many conversations, the one on screen included, apps stay loaded. @default 5 */
  readonly keepConversations?: number;
  /** Whether the apps are open at first. A page is loaded when it is first opened. @default false */
  readonly defaultOpen?: boolean;
  /** Added to the element's own class. */
  readonly className?: string;
}

/**
 * The dashboard apps whose placement is the sidebar, connected: each a section that opens and closes beside the chat, so
 * that the composer stays. What the agent opens stays open in the next conversation.
 */
export function DashboardAppSidebar({
  handlers,
  selectContext,
  keepConversations = 5,
  defaultOpen = false,
  className,
}: DashboardAppSidebarProps): ReactNode {
  const { client, context, messages, theme } = useHost();
  const { sidebar: apps } = useDashboardApps();
  const [chosen, choose] = useState<ReadonlyMap<DashboardApp['id'], boolean>>(new Map());
  const isOpen = ({ id }: DashboardApp): boolean => chosen.get(id) ?? defaultOpen;
  const [kept, tellState] = useKeptApps({
    account: client.id,
    context,
    apps,
    shown: apps.filter(isOpen).map(({ id }) => id),
    limit: keepConversations,
  });
  if (apps.length === 0) return null;
  return (
    <section
      className={clsx('deskside deskside-app-sidebar', className)}
      data-deskside-theme={theme}
      aria-label={messages.apps}
    >
      {apps.map((app) => (
        <SidebarApp
          key={app.id}
          app={app}
          open={isOpen(app)}
          onOpenChange={(open) => choose((before) => new Map(before).set(app.id, open))}
          kept={kept}
          handlers={handlers}
          selectContext={selectContext}
          onStateChange={tellState}
        />
      ))}
    </section>
  );
}
