import type { Prefetcher } from 'deskside';
import { type ReactElement, useState } from 'react';
import type { ConversationSummary, DeskSession } from '../../shared/desk.js';
import { Icon } from '../app/Icon.js';
import { useNow } from '../app/useNow.js';
import { toContext } from '../deskside/toContext.js';
import { PreferencesDialog } from '../preferences/PreferencesDialog.js';
import { AgentMenu } from './AgentMenu.js';
import { ConversationRow } from './ConversationRow.js';
import { FilterBar } from './FilterBar.js';
import type { Filter } from './filter.js';

interface ConversationListProps {
  readonly all: readonly ConversationSummary[];
  readonly visible: readonly ConversationSummary[];
  readonly session: DeskSession;
  readonly prefetcher: Prefetcher;
  readonly openId: string | null;
  readonly filter: Filter;
  readonly onFilterChange: (filter: Filter) => void;
}

/** The left column: the product's name, the agent, and the conversations, newest first. */
export function ConversationList(props: ConversationListProps): ReactElement {
  const { all, visible, session, prefetcher, openId, filter, onFilterChange } = props;
  const { channels, agent, agents } = session;
  const [choosing, setChoosing] = useState(false);
  const now = useNow();
  return (
    <div className="nd-list">
      <header className="nd-list-header">
        <img className="nd-mark" src="/favicon.svg" alt="" width="28" height="28" />
        <p className="nd-brand">Northdesk</p>
        <button type="button" className="nd-icon-button" onClick={() => setChoosing(true)}>
          <Icon name="settings" label="Preferences" />
        </button>
        <AgentMenu agent={agent} others={agents.filter(({ id }) => id !== agent.id)} />
      </header>
      <nav className="nd-nav" aria-label="Conversations">
        <FilterBar all={all} filter={filter} onFilterChange={onFilterChange} />
        {visible.length === 0 ? (
          <p className="nd-list-empty">
            {filter.search.trim() ? 'No conversation matches.' : 'No conversations here.'}
          </p>
        ) : (
          <ul className="nd-rows">
            {visible.map((conversation) => (
              <ConversationRow
                key={conversation.id}
                conversation={conversation}
                channel={channels.find(({ id }) => id === conversation.channelId)}
                open={conversation.id === openId}
                agentName={agent.name}
                now={now}
                ahead={prefetcher.rowProps(toContext(conversation, undefined, session))}
              />
            ))}
          </ul>
        )}
      </nav>
      <PreferencesDialog open={choosing} onClose={() => setChoosing(false)} />
    </div>
  );
}
