import type { ReactElement } from 'react';
import type { ConversationSummary } from '../../shared/desk.js';
import { Icon } from '../app/Icon.js';
import { type Filter, hasStatus } from './filter.js';

interface FilterBarProps {
  readonly all: readonly ConversationSummary[];
  readonly filter: Filter;
  readonly onFilterChange: (filter: Filter) => void;
}

const choices: readonly { readonly status: Filter['status']; readonly label: string }[] = [
  { status: 'open', label: 'Open' },
  { status: 'resolved', label: 'Resolved' },
  { status: 'all', label: 'All' },
];

/** Search and status, over the list. */
export function FilterBar({ all, filter, onFilterChange }: FilterBarProps): ReactElement {
  return (
    <search className="nd-filter">
      <label className="nd-search">
        <Icon name="search" />
        <span className="nd-hidden">Search conversations</span>
        <input
          type="search"
          placeholder="Search"
          value={filter.search}
          onChange={(event) => onFilterChange({ ...filter, search: event.target.value })}
        />
      </label>
      <fieldset className="nd-segments">
        <legend className="nd-hidden">Status</legend>
        {choices.map(({ status, label }) => (
          <label key={status}>
            <input
              type="radio"
              name="status"
              checked={filter.status === status}
              onChange={() => onFilterChange({ ...filter, status })}
            />
            <span>
              {label}{' '}
              <span className="nd-count">{all.filter((conversation) => hasStatus(conversation, status)).length}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}
