import { ConversationSidebar } from 'deskside';
import type { ReactElement, RefObject } from 'react';
import type { Channel, ConversationSummary } from '../../shared/desk.js';
import { Icon } from '../app/Icon.js';
import { usePreferences } from '../app/preferences.js';
import { conversationPath, go } from '../app/route.js';
import { appHandlers } from '../deskside/appHandlers.js';
import { defaultOpen } from '../deskside/defaultOpen.js';
import { withDisplayIds } from '../deskside/withDisplayIds.js';
import { ContactSummary } from './ContactSummary.js';

interface CustomerColumnProps {
  readonly conversation: ConversationSummary;
  readonly channel: Channel;
  readonly replyRef: RefObject<HTMLTextAreaElement | null>;
}

/** The right column: who the customer is, and all that other systems know of them. */
export function CustomerColumn({ conversation, channel, replyRef }: CustomerColumnProps): ReactElement {
  const { language, density } = usePreferences();
  return (
    <div className="nd-customer">
      <button
        id="to-thread"
        type="button"
        className="nd-button nd-to-thread"
        onClick={() => go(conversationPath(conversation.id), { replace: true })}
      >
        <Icon name="back" />
        <span>Back to the messages</span>
      </button>
      <div className="nd-sidebar" lang={language}>
        <ConversationSidebar
          handlers={appHandlers}
          selectContext={withDisplayIds}
          defaultOpen={defaultOpen}
          composerRef={replyRef}
          density={density}
          header={<ContactSummary conversation={conversation} channel={channel} />}
        />
      </div>
    </div>
  );
}
