import type { ReactNode } from 'react';
import type { AppMessages } from '../internal/appMessages.js';
import { fill } from '../internal/fill.js';
import { Notice } from '../internal/Notice.js';
import type { AppFrameState } from './frameState.js';

/** What {@link FrameNotice} takes. */
export interface FrameNoticeProps {
  readonly name: string;
  readonly href: string | undefined;
  readonly state: AppFrameState;
  readonly messages: AppMessages;
  readonly onReload: () => void;
}

/** Says why there is no page: it did not come, the helpdesk forbids it, or the app is not set up correctly. */
export function FrameNotice({ name, href, state, messages, onReload }: FrameNoticeProps): ReactNode {
  if (state.kind === 'refused') {
    const text = [...state.reasons, messages.appRefusedText].join('\n');
    return <Notice kind="refused" title={fill(messages.appRefusedTitle, { name })} text={text} />;
  }
  if (state.kind !== 'failed') return null;
  const isBlocked = state.cause === 'blocked';
  return (
    <Notice
      kind={state.cause}
      title={fill(isBlocked ? messages.appBlockedTitle : messages.appFailedTitle, { name })}
      text={isBlocked ? messages.appBlockedText : messages.appFailedText}
    >
      {!isBlocked && (
        <button type="button" className="deskside-button" onClick={onReload}>
          {messages.appRetry}
        </button>
      )}
      <a className="deskside-button" href={href} target="_blank" rel="noopener noreferrer">
        {messages.appOpenShort}
      </a>
    </Notice>
  );
}
