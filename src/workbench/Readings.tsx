import { type ReactNode, useState } from 'react';
import type { KeyReading } from '../diagnosis/index.js';
import { fill } from '../internal/fill.js';
import { visibleText } from '../internal/visibleText.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';

/** Keys that are drawn at once. */
const step = 60;

/** How each key of schema and answer was read: which, what came for it, and what is shown of it. */
export function Readings({
  readings,
  messages,
}: {
  readonly readings: readonly KeyReading[];
  readonly messages: WorkbenchMessages;
}): ReactNode {
  const [shown, setShown] = useState(step);
  return (
    <>
      <table className="deskside-readings">
        <thead>
          <tr>
            <th scope="col" className="deskside-readings__column">
              {messages.readingKey}
            </th>
            <th scope="col" className="deskside-readings__column">
              {messages.readingRaw}
            </th>
            <th scope="col" className="deskside-readings__column">
              {messages.readingShown}
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.slice(0, shown).map((reading, index) => (
            <ReadingRow key={index} reading={reading} messages={messages} />
          ))}
        </tbody>
      </table>
      {shown < readings.length && (
        <button type="button" className="deskside-more" onClick={() => setShown(shown + step)}>
          {fill(messages.showMore, { count: readings.length - shown })}
        </button>
      )}
    </>
  );
}

/** Characters of a value that are shown; the raw answer has the rest. */
const mostCharacters = 200;

function ReadingRow({
  reading: { key, label, type, state, shown, raw, nearest },
  messages,
}: {
  readonly reading: KeyReading;
  readonly messages: WorkbenchMessages;
}): ReactNode {
  const states = {
    value: messages.readingValue,
    empty: messages.readingEmpty,
    mismatch: messages.readingMismatch,
    unknown: messages.readingUnknown,
  };
  const short = (text: string): string => {
    const visible = visibleText(text);
    return visible.length > mostCharacters ? `${visible.slice(0, mostCharacters)}…` : visible;
  };
  return (
    <tr data-state={state}>
      <th scope="row">
        <code className="deskside-readings__key" dir="ltr">
          {short(key)}
        </code>
        {label !== key && (
          <span className="deskside-readings__label">
            <bdi>{short(label)}</bdi>
          </span>
        )}
        {nearest !== undefined && (
          <span className="deskside-readings__nearest">{fill(messages.readingNearest, { key: short(nearest) })}</span>
        )}
      </th>
      <td>
        {raw === '' ? (
          <span className="deskside-readings__nothing">{messages.readingNothing}</span>
        ) : (
          <code dir="ltr">{short(raw)}</code>
        )}
      </td>
      <td>
        {shown !== '' && (
          <span className="deskside-readings__shown">
            <bdi>{short(shown)}</bdi>
          </span>
        )}
        <span className="deskside-readings__state">
          {states[state]}
          {type !== '' && state !== 'unknown' && ` · ${type}`}
        </span>
      </td>
    </tr>
  );
}
