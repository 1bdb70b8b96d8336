import type { ReactNode } from 'react';
import { cleanText } from './cleanText.js';
import { useFieldEnvironment } from './environment.js';
import { type Outline, type OutlineEntry, outline } from './outline.js';
import { drawText } from './text/TextField.js';
import { useMore } from './useMore.js';

/** Draws any JSON value, laid out two levels deep. */
export function drawOutline(value: unknown): ReactNode {
  return <OutlineView content={outline(value, 2)} />;
}

/** Draws an outline: labelled entries as a description list, others as a list; beyond the limit in steps. */
function OutlineView({ content }: { readonly content: Outline }): ReactNode {
  const environment = useFieldEnvironment();
  if (content === undefined) return environment.messages.none;
  return typeof content === 'string' ? drawText(content, environment) : <Entries entries={content} />;
}

function Entries({ entries }: { readonly entries: readonly OutlineEntry[] }): ReactNode {
  const { limits, messages } = useFieldEnvironment();
  const [shown, more] = useMore(entries.length, limits.items);
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
      {more}
    </>
  );
}
