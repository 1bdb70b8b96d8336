import type { ReactElement, ReactNode } from 'react';
import { CopyButton } from './CopyButton.js';
import { isBlank, shortText } from './cleanText.js';
import type { FieldEnvironment } from './environment.js';
import { FieldBoundary } from './FieldBoundary.js';
import { type FieldRow, guarded, readRow } from './fieldRow.js';
import type { FieldReading } from './fieldType.js';
import { rawText } from './rawText.js';
import { drawText } from './text/index.js';

/** The `tabIndex` of a row's copy button: in the tab order, or under the pointer only; absent without a button. */
export type CopyReach = 0 | -1 | undefined;

/** Draws one label and value. Plain elements, no component: a list of hundreds mounts as fast as one written by hand. */
export function drawRow(
  row: FieldRow,
  environment: FieldEnvironment,
  copy: CopyReach,
  onCopy: (message: string) => void,
): ReactElement {
  const { field, type } = row;
  const label = isBlank(field.label) ? environment.messages.unnamed : shortText(field.label);
  const reading = readRow(row);
  const value = drawValue(row, reading, environment);
  return (
    <div key={field.key} className="deskside-field" data-type={type.type} data-state={reading.kind}>
      <dt className="deskside-label">{label}</dt>
      <dd className="deskside-value">
        {/* Alone or first in an unkeyed fragment, the value keeps its state. */}
        {copy === undefined ? (
          value
        ) : (
          <>
            {value}
            <CopyButton
              label={label}
              tabIndex={copy}
              messages={environment.messages}
              text={() => copyValue(row, reading)}
              onCopy={onCopy}
            />
          </>
        )}
      </dd>
    </div>
  );
}

function drawValue(
  { type, field, raw }: FieldRow,
  reading: FieldReading<unknown>,
  environment: FieldEnvironment,
): ReactNode {
  const { messages } = environment;
  if (reading.kind === 'value') {
    const token = <span className="deskside-failed">{messages.mismatched}</span>;
    if (!type.Component) return guarded(() => type.draw?.(reading.value, environment, field), token);
    return (
      <FieldBoundary key={rawText(raw)} token={token}>
        <type.Component value={reading.value} schema={field} />
      </FieldBoundary>
    );
  }
  return reading.kind === 'empty' ? (
    <span className="deskside-none" role="img" aria-label={messages.noValue}>
      {messages.none}
    </span>
  ) : (
    <>
      {drawText(rawText(raw), environment)}
      <span className="deskside-mark" role="img" title={messages.mismatched} />
    </>
  );
}

function copyValue({ type, raw }: FieldRow, reading: FieldReading<unknown>): string {
  return reading.kind === 'value' && type.copy ? type.copy(reading.value) : rawText(raw);
}
