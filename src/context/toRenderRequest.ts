import type { RenderRequest } from '../wire/index.js';
import type { ConversationContext } from './types.js';

/**
 * What a panel's render endpoint is told of the conversation: strings only, unknown members left out, never `""`
 * ("Step 1" of the Conversation Panels document). The server adds `credential`.
 */
export function toRenderRequest(context: ConversationContext): RenderRequest {
  const { conversation, contact } = context;
  const told = {
    contactID: text(contact?.id),
    phoneNumber: text(contact?.phone_number),
    conversationId: text(conversation.id),
    assigneeId: text(conversation.meta?.assignee?.id),
    status: text(conversation.status),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** The channel that an install's `channelIds` are matched against. */
export function channelOf(context: ConversationContext): string | undefined {
  return text(context.channelId) ?? text(context.conversation.inbox_id);
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
