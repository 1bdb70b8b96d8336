import { useEffect } from 'react';
import type { ConversationSummary } from '../../shared/desk.js';

/** "(3) Priya Sharma · Northdesk": how many conversations wait unread, and which one is open. */
export function usePageTitle(open: ConversationSummary | null, all: readonly ConversationSummary[]): void {
  const unread = all.filter((conversation) => conversation.unread > 0).length;
  const title = [open?.customerName, 'Northdesk'].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) ${title}` : title;
  }, [unread, title]);
}
