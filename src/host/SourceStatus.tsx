import { useState } from 'react';
import type { AnswerState } from '../client/index.js';
import { fill } from '../internal/fill.js';
import type { PanelMessages } from '../internal/panelMessages.js';

/**
 * Says once that values came after a wait, and, for all to see, when they take longer than usual. A refresh that brings
 * nothing new says nothing; failures speak for themselves.
 */
export function SourceStatus({
  name,
  state,
  messages,
}: {
  readonly name: string;
  readonly state: AnswerState;
  readonly messages: PanelMessages;
}): React.ReactNode {
  const [waited, setWaited] = useState(false);
  if (state.kind === 'loading' && !waited) setWaited(true);
  const slow = (state.kind === 'loading' || state.kind === 'ready') && state.slow;
  return (
    <>
      <p className={slow ? 'deskside-panel__note' : 'deskside-hidden'} role="status">
        {slow
          ? messages.slow
          : state.kind === 'loading'
            ? fill(messages.loading, { name })
            : waited && state.kind === 'ready'
              ? fill(messages.loaded, { name })
              : ''}
      </p>
      {state.kind === 'loading' && !slow && (
        // Keeps the line on which the age of the values will stand.
        <span className="deskside-panel__note">
          <span className="deskside-skeleton__bar" data-width={2} />
        </span>
      )}
    </>
  );
}
