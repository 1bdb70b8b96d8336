import { type KeyboardEvent, type ReactElement, type SyntheticEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { isEmpty, rawText, useFieldEnvironment, useMore } from '../fields/index.js';
import { kindOf } from '../wire/index.js';
import { type CopyReach, drawRow } from './drawRow.js';
import { ModelNotice } from './ModelNotice.js';
import { type PanelModel, type PanelRow, readRow, rowsOf } from './panelModel.js';

/** What {@link FieldList} takes. */
export interface FieldListProps {
  readonly model: Extract<PanelModel, { kind: 'fields' }>;
  /** Leaves out rows without a value. */
  readonly hideEmpty?: boolean | undefined;
}

/**
 * The rows of a panel. One copy button stands in the tab order and moves with the arrow keys; another follows the
 * pointer or the finger. A button in every row would double the list.
 */
export function FieldList({ model, hideEmpty }: FieldListProps): React.ReactNode {
  const environment = useFieldEnvironment();
  const [shown, more] = useMore(model.fields.length, environment.limits.fields);
  const rows = rowsOf(model, shown).filter((row) => !hideEmpty || readRow(row).kind !== 'empty');
  const [tabbed, setTabbed] = useState(0);
  const [pointed, setPointed] = useState(-1);
  const [status, setStatus] = useState('');
  const copyable = (index: number): boolean => !isEmpty(rows[index]?.raw);
  // Rows may come and go: the button stands at the first one from here on that has something to copy.
  const inTab = [tabbed, ...rows.keys()].find(copyable);

  // React passes over an element that is the very one of the last time. So a row is drawn again when its field or value
  // says something else or its copy button changes, never because the answer is a new object or a neighbour changed.
  const [cache] = useState(
    () => new Map<string, { row: PanelRow; look: unknown; copy: CopyReach; element: ReactElement }>(),
  );
  const cached = (row: PanelRow, copy: CopyReach): ReactElement => {
    const last = cache.get(row.field.key);
    if (last?.look === environment && last.copy === copy && sameRow(last.row, row)) return last.element;
    const element = drawRow(row, environment, copy, setStatus);
    cache.set(row.field.key, { row, look: environment, copy, element });
    return element;
  };

  const rowOf = ({ currentTarget, target }: SyntheticEvent): number =>
    [...currentTarget.children].findIndex((row) => row.contains(target as Node));
  const move = (event: KeyboardEvent): void => {
    const places = [...rows.keys()].filter(copyable);
    const to = places[places.indexOf(rowOf(event)) + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? Number.NaN)];
    if (to === undefined || !(event.target as Element).matches('.deskside-copy')) return;
    event.preventDefault();
    // Committed at once, so that the focus is never nowhere, not even for the next key of a held arrow.
    flushSync(() => setTabbed(to));
    event.currentTarget.children[to]?.querySelector<HTMLElement>('.deskside-copy')?.focus();
  };

  if (!rows[0]) return <ModelNotice model={{ kind: 'empty' }} />;
  return (
    <>
      <dl
        className="deskside-fields"
        onPointerOver={(event) => setPointed(rowOf(event))}
        onFocus={(event) => setTabbed(rowOf(event))}
        onKeyDown={move}
      >
        {rows.map((row, index) =>
          cached(row, index === inTab ? 0 : index === pointed && copyable(index) ? -1 : undefined),
        )}
      </dl>
      {more}
      <span className="deskside-hidden" role="status">
        {status}
      </span>
    </>
  );
}

function sameRow(a: PanelRow, b: PanelRow): boolean {
  return a.type === b.type && sameText(a.raw, b.raw) && sameText(a.field, b.field);
}

function sameText(a: unknown, b: unknown): boolean {
  // "…" stands for what is too deep to be written: nobody knows whether two of them are the same.
  return a === b || (kindOf(a) === kindOf(b) && rawText(a) === rawText(b) && rawText(a) !== '…');
}
