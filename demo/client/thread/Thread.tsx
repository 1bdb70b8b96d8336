import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Channel, ConversationSummary } from '../../shared/desk.js';
import { threadQuery } from '../app/queries.js';
import { Composer } from './Composer.js';
import { MessageList } from './MessageList.js';
import { ThreadHeader } from './ThreadHeader.js';

interface ThreadProps {
  readonly conversation: ConversationSummary;
  readonly channel: Channel;
}

/** The middle column: what was written, and the answer. */
export function Thread({ conversation, channel }: ThreadProps): ReactElement {
  const { data, error, refetch } = useQuery(threadQuery(conversation.id));
  return (
    <main className="nd-thread" aria-labelledby="thread-title">
      <ThreadHeader conversation={conversation} channel={channel} />
      {data ? (
        <MessageList messages={data.messages} />
      ) : error ? (
        <div className="nd-messages nd-nothing" role="alert">
          <p>{error.message}</p>
          <button type="button" className="nd-button" onClick={() => void refetch()}>
            Try again
          </button>
        </div>
      ) : (
        <div className="nd-messages" aria-busy="true" />
      )}
      <Composer conversation={conversation} channel={channel} />
    </main>
  );
}
