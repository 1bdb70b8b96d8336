import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useHost } from '../host/index.js';
import type { DashboardApp } from '../wire/index.js';
import { conversationKey } from './conversationKey.js';
import { KeptFrame, type KeptFrameProps } from './KeptFrame.js';
import type { KeptApp } from './keptApps.js';

/** What {@link SidebarApp} takes. */
export interface SidebarAppProps extends Pick<KeptFrameProps, 'handlers' | 'selectContext' | 'onStateChange'> {
  readonly app: DashboardApp;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** What is kept of all apps; those of other conversations stay loaded, unseen. */
  readonly kept: readonly KeptApp[];
  /** Added to the element's own class. */
  readonly className?: string;
}

/** One app beside the chat: a section that opens and closes. */
export function SidebarApp({ app, open, onOpenChange, kept, className, ...frame }: SidebarAppProps): ReactNode {
  const { client, context } = useHost();
  const current = `${client.id} ${conversationKey(context)} `;
  return (
    <details
      className={clsx('deskside-app-sidebar__app', className)}
      open={open}
      onToggle={(event) => onOpenChange(event.currentTarget.open)}
    >
      <summary>
        <bdi>{app.title}</bdi>
      </summary>
      {kept
        .filter((entry) => entry.app.id === app.id)
        .map((entry) => ({ entry, isCurrent: entry.key.startsWith(current) }))
        .map(({ entry, isCurrent }) => (
          <div key={entry.key} hidden={!isCurrent}>
            <KeptFrame entry={entry} isCurrent={isCurrent} {...frame} />
          </div>
        ))}
    </details>
  );
}
