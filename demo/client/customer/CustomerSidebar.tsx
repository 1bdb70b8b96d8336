import { DashboardAppSidebar, WidgetList } from 'deskside';
import type { ReactElement } from 'react';
import type { Channel, ConversationSummary } from '../../shared/desk.js';
import { Icon } from '../app/Icon.js';
import { conversationPath, go } from '../app/route.js';
import { appHandlers } from '../deskside/appHandlers.js';
import { withDisplayIds } from '../deskside/withDisplayIds.js';
import { ContactSummary } from './ContactSummary.js';
import { OpenPanel } from './OpenPanel.js';

interface CustomerSidebarProps {
  readonly conversation: ConversationSummary;
  readonly channel: Channel;
}

/** The right column: who the customer is, what panels and widgets know of them, and the apps that stand here. */
export function CustomerSidebar({ conversation, channel }: CustomerSidebarProps): ReactElement {
  return (
    <aside className="nd-customer" aria-label="Customer">
      <button
        type="button"
        className="nd-button nd-to-thread"
        onClick={() => go(conversationPath(conversation.id), { replace: true })}
      >
        <Icon name="back" />
        <span>Back to the messages</span>
      </button>
      <ContactSummary conversation={conversation} channel={channel} />
      <OpenPanel />
      <WidgetList className="nd-widgets" />
      <DashboardAppSidebar className="nd-apps" handlers={appHandlers} selectContext={withDisplayIds} />
    </aside>
  );
}
