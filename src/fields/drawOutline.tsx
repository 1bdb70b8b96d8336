import type { ReactNode } from 'react';
import { isObject } from '../wire/index.js';
import { isBlank, isEmpty, shortText } from './cleanText.js';
import type { FieldEnvironment } from './environment.js';
import { rawText } from './rawText.js';
import { drawText } from './text/TextField.js';
import { useMore } from './useMore.js';

/** Draws any JSON value: objects as labelled entries and arrays as plain ones, two levels deep, what lies deeper as text. */
export function drawOutline(value: unknown, environment: FieldEnvironment): ReactNode {
  return drawLevel(value, environment, environment.limits.items, 2);
}

/** Draws any JSON value as {@link drawOutline} does, but one level deep. */
export function drawFlat(value: unknown, environment: FieldEnvironment): ReactNode {
  return drawLevel(value, environment, environment.limits.items, 1);
}

function drawLevel(value: unknown, environment: FieldEnvironment, step: number, depth: number): ReactNode {
  if (isEmpty(value)) return environment.messages.none;
  if (depth > 0 && (Array.isArray(value) || isObject(value))) {
    return <Entries value={value} environment={environment} step={step} depth={depth} />;
  }
  return drawText(rawText(value), environment);
}

/** What {@link Entries} takes. */
interface EntriesProps {
  readonly value: object;
  readonly environment: FieldEnvironment;
  /** How many are shown at first, and with each press of "Show more". */
  readonly step: number;
  readonly depth: number;
}

/** Beyond the limit in steps, which are shorter for what stands inside another so that the whole stays small. */
function Entries({ value, environment, step, depth }: EntriesProps): ReactNode {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const [shown, more] = useMore(entries.length, step);
  const first = entries.slice(0, shown);
  const draw = (item: unknown): ReactNode => drawLevel(item, environment, Math.ceil(step / 20), depth - 1);
  return (
    <>
      {Array.isArray(value) ? (
        <ul className="deskside-list">
          {first.map(([place, item]) => (
            <li key={place}>{draw(item)}</li>
          ))}
        </ul>
      ) : (
        <dl className="deskside-pairs">
          {first.map(([label, item]) => (
            <div key={label}>
              <dt>{isBlank(label) ? environment.messages.unnamed : shortText(label)}</dt>
              <dd>{draw(item)}</dd>
            </div>
          ))}
        </dl>
      )}
      {more}
    </>
  );
}
