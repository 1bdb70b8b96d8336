import type { ReactElement } from 'react';
import type { Channel, ConversationSummary, DeskSession } from '../../shared/desk.js';
import { Icon } from '../app/Icon.js';
import { conversationPath, go } from '../app/route.js';
import { ContactSummary } from './ContactSummary.js';
import { Panels } from './Panels.js';

interface CustomerSidebarProps {
  readonly conversation: ConversationSummary;
  readonly channel: Channel;
  readonly session: DeskSession;
}

/** The right column: who the customer is, and what the connected systems know of them. */
export function CustomerSidebar({ conversation, channel, session }: CustomerSidebarProps): ReactElement {
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
      <Panels conversation={conversation} session={session} />
    </aside>
  );
}
