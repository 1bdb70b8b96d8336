import type { ReactElement } from 'react';
import type { Channel, ConversationSummary } from '../../shared/desk.js';
import { homePath } from '../app/deskPath.js';
import { channelIcon, Icon } from '../app/Icon.js';
import { useUpdateConversation } from '../app/queries.js';
import { conversationPath, go, useRoute } from '../app/route.js';

interface ThreadHeaderProps {
  readonly conversation: ConversationSummary;
  readonly channel: Channel;
}

/** Who writes, over which channel, and whether the matter is settled. */
export function ThreadHeader({ conversation, channel }: ThreadHeaderProps): ReactElement {
  const { id, customerName, contact, status } = conversation;
  const { showsCustomer } = useRoute();
  const { mutate } = useUpdateConversation();
  const resolved = status === 'resolved';
  return (
    <header className="nd-thread-header">
      <button type="button" className="nd-icon-button nd-back" onClick={() => go(homePath)}>
        <Icon name="back" label="All conversations" />
      </button>
      <div className="nd-thread-who">
        <h1 id="thread-title" tabIndex={-1} dir="auto" title={customerName}>
          {customerName}
        </h1>
        <p>
          <Icon name={channelIcon[channel.kind]} />
          {channel.name}
          {contact?.company && (
            <>
              <span aria-hidden="true"> · </span>
              <bdi>{contact.company}</bdi>
            </>
          )}
        </p>
      </div>
      {resolved && <span className="nd-chip">Resolved</span>}
      <button
        type="button"
        className="nd-button"
        onClick={() => mutate({ id, patch: { status: resolved ? 'open' : 'resolved' } })}
      >
        <Icon name={resolved ? 'reopen' : 'check'} />
        <span>{resolved ? 'Reopen' : 'Resolve'}</span>
      </button>
      <button
        type="button"
        className="nd-icon-button nd-to-customer"
        aria-expanded={showsCustomer}
        onClick={() => go(conversationPath(id) + (showsCustomer ? '' : '#customer'))}
      >
        <Icon name="customer" label="Customer" />
      </button>
    </header>
  );
}
