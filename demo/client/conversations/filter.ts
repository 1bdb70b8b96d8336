import type { ConversationStatus, ConversationSummary } from '../../shared/desk.js';

/** Which conversations the list shows. */
export interface Filter {
  readonly status: ConversationStatus | 'all';
  readonly search: string;
}

export function visibleConversations(all: readonly ConversationSummary[], filter: Filter): ConversationSummary[] {
  const sought = filter.search.trim().toLocaleLowerCase();
  return all.filter(
    (conversation) => hasStatus(conversation, filter.status) && (!sought || mentions(conversation, sought)),
  );
}

export const hasStatus = (conversation: ConversationSummary, status: Filter['status']): boolean =>
  status === 'all' || conversation.status === status;

function mentions({ customerName, contact, lastMessage }: ConversationSummary, sought: string): boolean {
  const places = [customerName, contact?.email, contact?.company, contact?.phoneNumber, lastMessage.text];
  return places.some((place) => place?.toLocaleLowerCase().includes(sought));
}
