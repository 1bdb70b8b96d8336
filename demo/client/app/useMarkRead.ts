import { useEffect } from 'react';
import type { ConversationSummary } from '../../shared/desk.js';
import { useUpdateConversation } from './queries.js';

/** Opening a conversation reads it. */
export function useMarkRead(open: ConversationSummary | null): void {
  const { mutate } = useUpdateConversation();
  const id = open && open.unread > 0 ? open.id : null;
  useEffect(() => {
    if (id !== null) mutate({ id, patch: { unread: 0 } });
  }, [id, mutate]);
}
