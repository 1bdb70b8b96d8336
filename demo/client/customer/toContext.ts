import type { ConversationContext } from 'deskside';
import type { ConversationSummary, DeskSession } from '../../shared/desk.js';

/** Tells Deskside what is on screen, in the shape of the dashboard-app payload. */
export function toContext(conversation: ConversationSummary, { accountId, agent }: DeskSession): ConversationContext {
  const { contact } = conversation;
  return {
    conversation: {
      id: conversation.id,
      account_id: accountId,
      inbox_id: conversation.channelId,
      status: conversation.status,
      unread_count: conversation.unread,
      meta: { assignee: conversation.assigneeId === null ? null : { id: conversation.assigneeId } },
    },
    contact: contact && { id: contact.id, name: contact.name, email: contact.email, phone_number: contact.phoneNumber },
    currentAgent: { id: agent.id, name: agent.name, email: agent.email },
    channelId: conversation.channelId,
  };
}
