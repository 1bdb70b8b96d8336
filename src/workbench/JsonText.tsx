import { type ReactNode, useMemo, useState } from 'react';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import { indentJson } from './indentJson.js';
import { RawText } from './RawText.js';

/** What was sent or received: JSON in lines that can be read, and one click away as it came. Other texts only as they came. */
export function JsonText({
  text,
  messages,
}: {
  readonly text: string;
  readonly messages: WorkbenchMessages;
}): ReactNode {
  const lines = useMemo(() => indentJson(text), [text]);
  const [isRaw, setRaw] = useState(false);
  if (lines === null) return <RawText text={text} messages={messages} />;
  return (
    <>
      <button type="button" className="deskside-more deskside-raw__form" onClick={() => setRaw(!isRaw)}>
        {isRaw ? messages.showIndented : messages.showAsItCame}
      </button>
      <RawText key={String(isRaw)} text={isRaw ? text : lines} messages={messages} />
    </>
  );
}
