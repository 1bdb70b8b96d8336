import { useState } from 'react';
import { cleanText } from './cleanText.js';
import { useFieldEnvironment } from './environment.js';
import { More } from './More.js';
import type { Outline, OutlineEntry } from './outline.js';
import { TextField } from './text/TextField.js';

/** Draws an outline: labelled entries as a description list, others as a list; beyond the limit in steps. */
export function OutlineView({ content }: { readonly content: Outline }): React.ReactNode {
  const { messages } = useFieldEnvironment();
  if (content === undefined) return messages.none;
  return typeof content === 'string' ? <TextField value={content} /> : <Entries entries={content} />;
}

function Entries({ entries }: { readonly entries: readonly OutlineEntry[] }): React.ReactNode {
  const { limits, messages } = useFieldEnvironment();
  const [shown, setShown] = useState(limits.items);
  const first = entries.slice(0, shown);
  return (
    <>
      {entries[0]?.label === undefined ? (
        <ul className="deskside-list">
          {first.map(({ content }, index) => (
            <li key={index}>
              <OutlineView content={content} />
            </li>
          ))}
        </ul>
      ) : (
        <dl className="deskside-pairs">
          {first.map(({ label = '', content }) => (
            <div key={label}>
              <dt>{cleanText(label) || messages.unnamed}</dt>
              <dd>
                <OutlineView content={content} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <More count={entries.length - shown} onClick={() => setShown(shown + limits.items)} />
    </>
  );
}
