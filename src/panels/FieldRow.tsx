import { memo, type ReactNode } from 'react';
import {
  cleanText,
  defaultFieldTypes,
  type FieldReading,
  rawText,
  TextField,
  useFieldEnvironment,
} from '../fields/index.js';
import type { FieldMessages } from '../internal/fieldMessages.js';
import { sameValue } from '../internal/sameValue.js';
import { CopyButton } from './CopyButton.js';
import { FieldBoundary } from './FieldBoundary.js';
import { type PanelRow, readRow } from './panelModel.js';

/** What a row is given: its model, and whether and how its copy button can be reached. */
export interface FieldRowProps {
  readonly row: PanelRow;
  /** `"tab"` stands in the tab order, `"pointer"` only under the pointer. */
  readonly copy: 'tab' | 'pointer' | undefined;
  /** Called with the sentence to announce. Its identity is kept. */
  readonly onCopy: (message: string) => void;
}

/**
 * One label and value. It redraws when its field or value says something else or its copy button changes, never because
 * the answer is a new object or a neighbour changed.
 */
export const FieldRow: React.NamedExoticComponent<FieldRowProps> = memo(
  Row,
  ({ row: a, copy }, { row: b, copy: now }) => {
    return copy === now && a.type === b.type && sameValue(a.raw, b.raw) && sameValue(a.field, b.field);
  },
);

function Row({ row, copy, onCopy }: FieldRowProps): ReactNode {
  const { messages } = useFieldEnvironment();
  const label = cleanText(row.field.label).trim() || messages.unnamed;
  const reading = readRow(row);
  const value = draw(row, reading, messages);
  return (
    <div className="deskside-field" data-type={row.type.type} data-state={reading.kind}>
      <dt className="deskside-field__label">{label}</dt>
      {/* A lone text child is cheaper to mount than one of several. */}
      {copy ? (
        <dd className="deskside-field__value">
          {value}
          <CopyButton label={label} reach={copy} text={() => copyValue(row, reading)} onCopy={onCopy} />
        </dd>
      ) : (
        <dd className="deskside-field__value">{value}</dd>
      )}
    </div>
  );
}

// Our own components draw whatever their `read` lets through; only foreign ones can fail and cost a boundary.
const own = new Set(defaultFieldTypes);

function draw({ type, field, raw }: PanelRow, reading: FieldReading<unknown>, messages: FieldMessages): ReactNode {
  if (reading.kind === 'value') {
    const value = <type.Component value={reading.value} schema={field} />;
    if (own.has(type)) return value;
    return (
      <FieldBoundary key={rawText(raw)} token={<span className="deskside-failed">{messages.failed}</span>}>
        {value}
      </FieldBoundary>
    );
  }
  return reading.kind === 'empty' ? (
    <span className="deskside-none" role="img" aria-label={messages.noValue}>
      {messages.none}
    </span>
  ) : (
    <>
      <TextField value={rawText(raw)} />
      <span className="deskside-mark" role="img" aria-label={messages.mismatched} title={messages.mismatched} />
    </>
  );
}

function copyValue({ type, raw }: PanelRow, reading: FieldReading<unknown>): string {
  return reading.kind === 'value' && type.copy ? type.copy(reading.value) : rawText(raw);
}
