import type { ReactNode } from 'react';
import { isBlank, shortText } from './cleanText.js';
import { useFieldEnvironment } from './environment.js';
import { type Outline, type OutlineEntry, outline } from './outline.js';
import { drawText } from './text/TextField.js';
import { useMore } from './useMore.js';

/** Draws any JSON value, laid out two levels deep. */
export function drawOutline(value: unknown): ReactNode {
  return <OutlineView content={outline(value, 2)} />;
}

/**
 * Draws an outline: labelled entries as a description list, others as a list; beyond the limit in steps, which are
 * shorter for what stands inside another so that the whole stays small.
 */
function OutlineView({ content, inside }: { readonly content: Outline; readonly inside?: boolean }): ReactNode {
  const environment = useFieldEnvironment();
  if (content === undefined) return environment.messages.none;
  return typeof content === 'string' ? drawText(content, environment) : <Entries entries={content} step={environment.limits.items / (inside ? 10 : 1)} />;
}

function Entries({ entries, step }: { readonly entries: readonly OutlineEntry[]; readonly step: number }): ReactNode {
  const { messages } = useFieldEnvironment();
  const [shown, more] = useMore(entries.length, step);
  const first = entries.slice(0, shown);
  return (
    <>
      {entries[0]?.label === undefined ? (
        <ul className="deskside-list">
          {first.map(({ content }, index) => (
            <li key={index}>
              <OutlineView content={content} inside />
            </li>
          ))}
        </ul>
      ) : (
        <dl className="deskside-pairs">
          {first.map(({ label = '', content }) => (
            <div key={label}>
              <dt>{isBlank(label) ? messages.unnamed : shortText(label)}</dt>
              <dd>
                <OutlineView content={content} inside />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {more}
    </>
  );
}
