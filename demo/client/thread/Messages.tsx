import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { threadQuery } from '../app/queries.js';
import { MessageList } from './MessageList.js';

/** What was written in a conversation, or that it is on its way, or why it did not come. */
export function Messages({ conversationId }: { readonly conversationId: string }): ReactElement {
  const { data, error, refetch } = useQuery(threadQuery(conversationId));
  if (data) return <MessageList messages={data.messages} />;
  if (!error) return <div className="nd-messages" aria-busy="true" />;
  return (
    <div className="nd-messages nd-nothing" role="alert">
      <p>{error.message}</p>
      <button type="button" className="nd-button" onClick={() => void refetch()}>
        Try again
      </button>
    </div>
  );
}
