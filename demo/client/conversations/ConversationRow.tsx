import type { PrefetchRowProps } from 'deskside';
import type { MouseEvent, ReactElement } from 'react';
import type { Channel, ConversationSummary, DeskMessage } from '../../shared/desk.js';
import { Avatar } from '../app/Avatar.js';
import { usePreferences } from '../app/preferences.js';
import { conversationPath, go } from '../app/route.js';
import { fullTime, shortTime } from '../app/times.js';
import { rowId } from './useConversationKeys.js';

interface ConversationRowProps {
  readonly conversation: ConversationSummary;
  readonly channel: Channel | undefined;
  readonly open: boolean;
  /** The agent who looks. */
  readonly agentName: string;
  readonly now: Date;
  /** Fetches what the conversation will show as soon as somebody points at it. */
  readonly ahead: PrefetchRowProps;
}

/** One line of the list: a real link, so that it opens in a new tab as any other. */
export function ConversationRow({
  conversation,
  channel,
  open,
  agentName,
  now,
  ahead,
}: ConversationRowProps): ReactElement {
  const { id, customerName, contact, lastMessage, unread, status } = conversation;
  const { locale } = usePreferences();
  const sentAt = new Date(lastMessage.sentAt);
  const path = conversationPath(id);
  const author = authorWord(lastMessage, agentName);

  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(path);
  };

  return (
    <li>
      <a
        id={rowId(id)}
        className="nd-row"
        href={path}
        aria-current={open ? 'page' : undefined}
        data-unread={unread > 0}
        onClick={onClick}
        {...ahead}
      >
        <Avatar name={customerName} known={contact !== null} channel={channel?.kind} />
        <span className="nd-row-line">
          <span className="nd-row-name" dir="auto">
            {customerName}
          </span>
          <time className="nd-row-time" dateTime={lastMessage.sentAt} title={fullTime(sentAt, locale)}>
            {shortTime(sentAt, now, locale)}
          </time>
        </span>
        <span className="nd-hidden">{`, ${channel?.name}${status === 'resolved' ? ', resolved' : ''}: `}</span>
        <span className="nd-row-line">
          {author && <span className="nd-row-author">{author}: </span>}
          <span className="nd-row-text" dir="auto">
            {lastMessage.text}
          </span>
          {unread > 0 && (
            <span className="nd-unread">
              {unread}
              <span className="nd-hidden"> unread</span>
            </span>
          )}
          {status === 'resolved' && unread === 0 && (
            <span className="nd-chip" aria-hidden="true">
              Resolved
            </span>
          )}
        </span>
      </a>
    </li>
  );
}

function authorWord({ author, authorName }: DeskMessage, agentName: string): string | null {
  if (author === 'customer') return null;
  return authorName === agentName ? 'You' : (authorName.split(' ')[0] ?? authorName);
}
