import type { ConversationContext } from 'deskside';
import type { ConversationSummary, DeskMessage, DeskSession } from '../../shared/desk.js';
import { displayId } from './displayId.js';
import { seconds, toMessage } from './toMessage.js';
import { toPerson } from './toPerson.js';

/**
 * Tells Deskside what is on screen, in the shape of the dashboard-app payload. The ids that panels are told are the
 * desk's own; `withDisplayIds` makes numbers of them for apps.
 *
 * @param messages - `undefined` until they have come
 */
export function toContext(
  conversation: ConversationSummary,
  messages: readonly DeskMessage[] | undefined,
  { accountId, agent, agents, channels }: DeskSession,
): ConversationContext {
  const { contact, lastMessage } = conversation;
  const account_id = displayId(accountId);
  const inbox_id = channels.findIndex(({ id }) => id === conversation.channelId) + 1;
  const assignee = agents.find(({ id }) => id === conversation.assigneeId);
  const lastIn = messages?.findLast(({ author }) => author === 'customer');
  return {
    conversation: {
      meta: {
        sender: contact ? toPerson(contact) : { name: conversation.customerName },
        channel: channels.find(({ id }) => id === conversation.channelId)?.name,
        assignee: assignee
          ? {
              id: assignee.id,
              account_id,
              availability_status: assignee.id === agent.id ? 'online' : 'offline',
              auto_offline: true,
              confirmed: true,
              email: assignee.email,
              available_name: assignee.name,
              name: assignee.name,
              role: 'agent',
              thumbnail: '',
            }
          : null,
        hmac_verified: false,
      },
      id: conversation.id,
      messages: (messages ?? [lastMessage]).map((message) => toMessage(message, conversation, inbox_id)),
      account_id,
      additional_attributes: {},
      agent_last_seen_at: seconds(lastMessage.sentAt),
      assignee_last_seen_at: seconds(lastMessage.sentAt),
      can_reply: true,
      contact_last_seen_at: seconds((lastIn ?? lastMessage).sentAt),
      custom_attributes: {},
      inbox_id,
      labels: [],
      muted: false,
      snoozed_until: null,
      status: conversation.status,
      timestamp: seconds(lastMessage.sentAt),
      unread_count: conversation.unread,
      allMessagesLoaded: messages !== undefined,
      dataFetched: messages !== undefined,
    },
    contact: contact && {
      ...toPerson(contact),
      id: contact.id,
      last_activity_at: seconds((lastIn ?? lastMessage).sentAt),
    },
    currentAgent: { email: agent.email, id: agent.id, name: agent.name },
    channelId: conversation.channelId,
  };
}
