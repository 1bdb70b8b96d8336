import type { ReactNode } from 'react';
import { useFieldEnvironment } from '../fields/index.js';
import { visibleText } from '../internal/visibleText.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import { type LoggedMessage, type MessageKind, messageBegin, messageText } from './messageLog.js';

/** What was said between the helpdesk and an app, the newest at the end; each opens to its whole text. */
export function MessageLog({
  log,
  messages,
}: {
  readonly log: readonly LoggedMessage[];
  readonly messages: WorkbenchMessages;
}): ReactNode {
  if (log.length === 0) return <p className="deskside-log__empty">{messages.messageLogEmpty}</p>;
  return (
    <ol className="deskside-log">
      {log.map((message) => (
        <li key={message.id} data-direction={message.direction} data-kind={message.kind}>
          <LoggedLine message={message} messages={messages} />
        </li>
      ))}
    </ol>
  );
}

function LoggedLine({
  message: { at, direction, kind, origin, data },
  messages,
}: {
  readonly message: LoggedMessage;
  readonly messages: WorkbenchMessages;
}): ReactNode {
  const { formats } = useFieldEnvironment();
  const kinds: Readonly<Record<MessageKind, string>> = {
    question: messages.messageQuestion,
    hello: messages.messageHello,
    context: messages.messageContext,
    port: messages.messagePort,
    ignored: messages.messageIgnored,
    foreign: messages.messageForeign,
    note: messages.messageNote,
  };
  const directions = { in: messages.messageIn, out: messages.messageOut, note: '' };
  return (
    <details className="deskside-log__message">
      <summary>
        <span className="deskside-log__what">
          {directions[direction] && <strong>{directions[direction]}</strong>} {kinds[kind]}
        </span>
        <time className="deskside-log__time" dateTime={new Date(at).toISOString()} title={formats.date('exact', at)}>
          {clockText(at)}
        </time>
        <code className="deskside-log__begin" dir="ltr">
          {visibleText(messageBegin(data))}
        </code>
      </summary>
      {origin && <p dir="ltr">{visibleText(origin)}</p>}
      <pre className="deskside-raw" dir="ltr">
        {visibleText(messageText(data))}
      </pre>
    </details>
  );
}

/** The moment to the tenth of a second, by this computer's clock: what happens within one counts here. */
function clockText(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${Math.floor(date.getMilliseconds() / 100)}`;
}
