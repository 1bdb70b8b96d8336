import { type ReactNode, useState } from 'react';
import { fill } from '../internal/fill.js';
import { visibleText } from '../internal/visibleText.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';

/** Characters that are drawn at first, and how many more at a time. */
const first = 4000;
const step = 40_000;

/** A text as it came, whatever it is: never markup, and with its invisible characters to be seen. */
export function RawText({
  text,
  messages,
}: {
  readonly text: string;
  readonly messages: WorkbenchMessages;
}): ReactNode {
  const [shown, setShown] = useState(first);
  return (
    <>
      <pre className="deskside-raw" dir="ltr">
        {visibleText(text.slice(0, shown))}
      </pre>
      {shown < text.length && (
        <button type="button" className="deskside-more" onClick={() => setShown(shown + step)}>
          {fill(messages.showMore, { count: text.length - shown })}
        </button>
      )}
    </>
  );
}
