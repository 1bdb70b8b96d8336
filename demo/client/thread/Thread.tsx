import { DashboardAppTabs } from 'deskside';
import type { ReactElement, RefObject } from 'react';
import type { Channel, ConversationSummary } from '../../shared/desk.js';
import { appHandlers } from '../deskside/appHandlers.js';
import { withDisplayIds } from '../deskside/withDisplayIds.js';
import { Composer } from './Composer.js';
import { Messages } from './Messages.js';
import { ThreadHeader } from './ThreadHeader.js';

interface ThreadProps {
  readonly conversation: ConversationSummary;
  readonly channel: Channel;
  /** Where to find the field in which the agent writes. */
  readonly replyRef: RefObject<HTMLTextAreaElement | null>;
}

/**
 * The middle column: what was written, the answer, and a tab for each app. It stays from one conversation to the next,
 * because the apps' frames do.
 */
export function Thread({ conversation, channel, replyRef }: ThreadProps): ReactElement {
  return (
    <main className="nd-thread" aria-labelledby="thread-title">
      <ThreadHeader conversation={conversation} channel={channel} />
      <DashboardAppTabs className="nd-tabs" handlers={appHandlers} selectContext={withDisplayIds}>
        <Messages key={`messages ${conversation.id}`} conversationId={conversation.id} />
        <Composer
          key={`composer ${conversation.id}`}
          conversation={conversation}
          channel={channel}
          fieldRef={replyRef}
        />
      </DashboardAppTabs>
    </main>
  );
}
