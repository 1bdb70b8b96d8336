import { type ReactNode, useState } from 'react';
import type { AppMessages } from '../internal/appMessages.js';
import { fill } from '../internal/fill.js';
import type { AppFrameState } from './frameState.js';

/** What {@link FrameStatus} takes. */
export interface FrameStatusProps {
  readonly name: string;
  readonly state: AppFrameState;
  readonly messages: AppMessages;
}

/** Says once that a page is on its way, and once that it stands; for all to see when it takes longer than usual. */
export function FrameStatus({ name, state, messages }: FrameStatusProps): ReactNode {
  const [waited, setWaited] = useState(false);
  const isLoading = state.kind === 'loading';
  if (isLoading && !waited) setWaited(true);
  const message = isLoading
    ? state.slow
      ? messages.appSlow
      : messages.appLoading
    : state.kind === 'ready' && waited
      ? state.quiet
        ? messages.appQuiet
        : messages.appLoaded
      : '';
  return (
    <p className={isLoading ? 'deskside-app__status' : 'deskside-hidden'} role="status">
      {fill(message, { name })}
    </p>
  );
}
