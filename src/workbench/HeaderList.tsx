import { type ReactNode, useState } from 'react';
import { fill } from '../internal/fill.js';
import { visibleText } from '../internal/visibleText.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';

/** Headers that are drawn at once: no server sends as many, but a file may hold any number. */
const step = 60;

/** Characters of a header that are shown; a copy of the recording has the rest. */
const mostCharacters = 4000;

/** Headers by their names. */
export function HeaderList({
  headers,
  messages,
}: {
  readonly headers: Readonly<Record<string, string>>;
  readonly messages: WorkbenchMessages;
}): ReactNode {
  const [shown, setShown] = useState(step);
  const all = Object.entries(headers);
  return (
    <>
      <dl className="deskside-headers" dir="ltr">
        {all.slice(0, shown).map(([name, value]) => (
          <div key={name}>
            <dt>{visibleText(name.slice(0, mostCharacters))}</dt>
            <dd>{visibleText(value.slice(0, mostCharacters))}</dd>
          </div>
        ))}
      </dl>
      {shown < all.length && (
        <button type="button" className="deskside-more" onClick={() => setShown(shown + step)}>
          {fill(messages.showMore, { count: all.length - shown })}
        </button>
      )}
    </>
  );
}
