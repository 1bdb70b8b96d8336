import type { ReactNode, RefObject } from 'react';
import type { AppHandlers, DashboardAppSidebarProps } from '../dashboard-apps/index.js';
import type { PanelProps } from '../panels/index.js';
import type { WidgetProps } from '../widgets/index.js';

/** What `ConversationSidebar` takes. */
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
