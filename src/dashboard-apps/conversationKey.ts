import type { ConversationContext } from '../context/index.js';

/** Names whose conversation it is: a frame is never shown for another one than it was loaded for. */
export function conversationKey({ conversation, contact }: ConversationContext): string {
  return JSON.stringify([conversation.id, contact?.id]);
}
