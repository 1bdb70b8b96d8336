import { type ReactElement, useRef, useState } from 'react';
import type { ConversationSummary, DeskSession } from '../../shared/desk.js';
import { ConversationList } from '../conversations/ConversationList.js';
import { type Filter, visibleConversations } from '../conversations/filter.js';
import { useConversationKeys } from '../conversations/useConversationKeys.js';
import { CustomerColumn } from '../customer/CustomerColumn.js';
import { DesksideProvider } from '../deskside/DesksideProvider.js';
import { useDeskside } from '../deskside/useDeskside.js';
import { usePrefetchNext } from '../deskside/usePrefetchNext.js';
import { NothingOpen } from '../thread/NothingOpen.js';
import { Thread } from '../thread/Thread.js';
import { useRoute } from './route.js';
import { SkipToReply } from './SkipToReply.js';
import { useColumnFocus } from './useColumnFocus.js';
import { useMarkRead } from './useMarkRead.js';
import { useMedia } from './useMedia.js';
import { usePageTitle } from './usePageTitle.js';

interface DeskProps {
  readonly session: DeskSession;
  readonly conversations: readonly ConversationSummary[];
}

/** Three columns: the conversations, the one that is open, and who the customer is. On a small screen one at a time. */
export function Desk({ session, conversations }: DeskProps): ReactElement {
  const route = useRoute();
  const [filter, setFilter] = useState<Filter>(() => ({
    status: statusOf(route.conversationId, conversations),
    search: '',
  }));
  const showsOneColumn = useMedia('(max-width: 43.74rem)');
  const visible = visibleConversations(conversations, filter);
  const openId = route.conversationId ?? (showsOneColumn ? null : (conversations[0]?.id ?? null));
  const open = conversations.find((conversation) => conversation.id === openId) ?? null;
  const channel = session.channels.find(({ id }) => id === open?.channelId);

  const { client, prefetcher } = useDeskside(session.accountId);
  const replyRef = useRef<HTMLTextAreaElement>(null);

  usePrefetchNext(prefetcher, visible, openId, session);
  useConversationKeys(visible, openId);
  useMarkRead(open);
  usePageTitle(open, conversations);

  const column = !route.conversationId ? 'list' : route.showsCustomer ? 'customer' : 'thread';
  useColumnFocus(column, route.conversationId, showsOneColumn);
  return (
    <div className="nd-desk" data-column={column}>
      <SkipToReply />
      <ConversationList
        all={conversations}
        visible={visible}
        session={session}
        prefetcher={prefetcher}
        openId={openId}
        filter={filter}
        onFilterChange={setFilter}
      />
      {open && channel ? (
        <DesksideProvider client={client} conversation={open} session={session}>
          <Thread conversation={open} channel={channel} replyRef={replyRef} />
          <CustomerColumn conversation={open} channel={channel} replyRef={replyRef} />
        </DesksideProvider>
      ) : (
        <NothingOpen missing={route.conversationId !== null} />
      )}
    </div>
  );
}

/** The list starts so that it holds the conversation of the address. */
function statusOf(id: string | null, all: readonly ConversationSummary[]): Filter['status'] {
  return all.find((conversation) => conversation.id === id)?.status === 'resolved' ? 'all' : 'open';
}
