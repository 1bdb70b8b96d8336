import type { ReactElement } from 'react';
import type { DeskMessage } from '../../shared/desk.js';
import { usePreferences } from '../app/preferences.js';
import { clock, fullTime } from '../app/times.js';

interface MessageProps {
  readonly message: DeskMessage;
  /** Whether the one before is by the same person: then the name is not said again. */
  readonly follows: boolean;
}

/** One message, set in its own direction. */
export function Message({ message, follows }: MessageProps): ReactElement {
  const { locale } = usePreferences();
  // The customer is named in the heading; of the agents there may be several.
  const named = message.author === 'agent' && !follows;
  const sentAt = new Date(message.sentAt);
  return (
    <li className="nd-message" data-author={message.author} data-follows={follows}>
      <p className={named ? 'nd-message-author' : 'nd-hidden'}>
        <bdi>{message.authorName}</bdi>
      </p>
      <p className="nd-bubble">
        <span dir="auto">{message.text}</span>
      </p>
      <time className="nd-message-time" dateTime={message.sentAt} title={fullTime(sentAt, locale)}>
        {clock(sentAt, locale)}
      </time>
    </li>
  );
}
