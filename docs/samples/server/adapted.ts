import type { ConversationContext } from 'deskside';
import { fromZendesk, type ZendeskContext, type ZendeskTicket } from 'deskside/adapters';

type Ticket = ZendeskTicket & { readonly tags: readonly string[] };

export function contextOf(payload: ZendeskContext & { readonly ticket: Ticket }): ConversationContext | null {
  const context = fromZendesk(payload);
  if (!context) return null;
  const { status, tags } = payload.ticket;
  return { ...context, conversation: { ...context.conversation, status, labels: tags }, business: { id: 'kettles' } };
}
