import type { ReactNode } from 'react';
import { isBlank, shortText } from './cleanText.js';
import { type FieldEnvironment, useFieldEnvironment } from './environment.js';
import { type Outline, type OutlineEntry, outline } from './outline.js';
import { drawText } from './text/TextField.js';
import { useMore } from './useMore.js';

/** Draws any JSON value, laid out two levels deep. */
export function drawOutline(value: unknown): ReactNode {
  return <OutlineView content={outline(value, 2)} />;
}

function OutlineView({ content }: { readonly content: Outline }): ReactNode {
  const environment = useFieldEnvironment();
  return drawContent(content, environment, environment.limits.items);
}

function drawContent(content: Outline, environment: FieldEnvironment, step: number): ReactNode {
  if (content === undefined) return environment.messages.none;
  if (typeof content === 'string') return drawText(content, environment);
  return <Entries entries={content} environment={environment} step={step} />;
}

/**
 * Labelled entries as a description list, others as a list; beyond the limit in steps, which are shorter for what stands
 * inside another so that the whole stays small.
 */
function Entries({
  entries,
  environment,
  step,
}: {
  readonly entries: readonly OutlineEntry[];
  readonly environment: FieldEnvironment;
  readonly step: number;
}): ReactNode {
  const [shown, more] = useMore(entries.length, step);
  const first = entries.slice(0, shown);
  const draw = (content: Outline): ReactNode => drawContent(content, environment, Math.ceil(step / 10));
  return (
    <>
      {entries[0]?.label === undefined ? (
        <ul className="deskside-list">
          {first.map(({ content }, index) => (
            <li key={index}>{draw(content)}</li>
          ))}
        </ul>
      ) : (
        <dl className="deskside-pairs">
          {first.map(({ label = '', content }) => (
            <div key={label}>
              <dt>{isBlank(label) ? environment.messages.unnamed : shortText(label)}</dt>
              <dd>{draw(content)}</dd>
            </div>
          ))}
        </dl>
      )}
      {more}
    </>
  );
}
