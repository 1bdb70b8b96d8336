import type { ConversationSummary, DeskMessage } from '../../shared/desk.js';
import { displayId } from './displayId.js';
import { toPerson } from './toPerson.js';

/** One message as apps are told of it ("messages" of the Dashboard Apps document). */
export function toMessage(message: DeskMessage, conversation: ConversationSummary, inboxId: number) {
  const isFromCustomer = message.author === 'customer';
  return {
    id: displayId(message.id),
    content: message.text,
    inbox_id: inboxId,
    conversation_id: displayId(conversation.id),
    message_type: isFromCustomer ? 0 : 1,
    content_type: 'text',
    content_attributes: {},
    created_at: seconds(message.sentAt),
    private: false,
    source_id: null,
    sender:
      isFromCustomer && conversation.contact
        ? { ...toPerson(conversation.contact), type: 'contact' }
        : { name: message.authorName, type: isFromCustomer ? 'contact' : 'user' },
  };
}

/** Whole seconds since 1970. */
export function seconds(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000);
}
