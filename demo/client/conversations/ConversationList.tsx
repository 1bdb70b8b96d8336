import { type ReactElement, useState } from 'react';
import type { Agent, Channel, ConversationSummary } from '../../shared/desk.js';
import { Avatar } from '../app/Avatar.js';
import { Icon } from '../app/Icon.js';
import { useNow } from '../app/useNow.js';
import { PreferencesDialog } from '../preferences/PreferencesDialog.js';
import { ConversationRow } from './ConversationRow.js';
import { FilterBar } from './FilterBar.js';
import type { Filter } from './filter.js';

interface ConversationListProps {
  readonly all: readonly ConversationSummary[];
  readonly visible: readonly ConversationSummary[];
  readonly channels: readonly Channel[];
  readonly agent: Agent;
  readonly openId: string | null;
  readonly filter: Filter;
  readonly onFilterChange: (filter: Filter) => void;
}

/** The left column: the product's name, the agent, and the conversations, newest first. */
export function ConversationList(props: ConversationListProps): ReactElement {
  const { all, visible, channels, agent, openId, filter, onFilterChange } = props;
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
        <span className="nd-me" title={`Signed in as ${agent.name}`}>
          <Avatar name={agent.name} />
          <span className="nd-hidden">Signed in as {agent.name}</span>
        </span>
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
              />
            ))}
          </ul>
        )}
      </nav>
      <PreferencesDialog open={choosing} onClose={() => setChoosing(false)} />
    </div>
  );
}
