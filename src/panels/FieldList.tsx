import { type ReactElement, useState } from 'react';
import {
  type CopyReach,
  drawRow,
  type FieldRow,
  isEmpty,
  readRow,
  sameText,
  useCopyReach,
  useFieldEnvironment,
  useMore,
} from '../fields/index.js';
import { ModelNotice } from './ModelNotice.js';
import { type PanelModel, rowsOf } from './panelModel.js';

/** What {@link FieldList} takes. */
export interface FieldListProps {
  readonly model: Extract<PanelModel, { kind: 'fields' }>;
  /** Leaves out rows without a value. */
  readonly hideEmpty?: boolean | undefined;
}

/** The rows of a panel, with their copy buttons. */
export function FieldList({ model, hideEmpty }: FieldListProps): React.ReactNode {
  const environment = useFieldEnvironment();
  const [shown, more] = useMore(model.fields.length, environment.limits.fields);
  const rows = rowsOf(model, shown).filter((row) => !hideEmpty || readRow(row).kind !== 'empty');
  const [status, setStatus] = useState('');
  const { reach, handlers } = useCopyReach(rows.length, (index) => !isEmpty(rows[index]?.raw));

  // React passes over an element that is the very one of the last time. So a row is drawn again when its field or value
  // says something else or its copy button changes, never because the answer is a new object or a neighbour changed.
  const [cache] = useState(
    () => new Map<string, { row: FieldRow; look: unknown; copy: CopyReach; element: ReactElement }>(),
  );
  const cached = (row: FieldRow, copy: CopyReach): ReactElement => {
    const last = cache.get(row.field.key);
    if (last?.look === environment && last.copy === copy && sameRow(last.row, row)) return last.element;
    const element = drawRow(row, environment, copy, setStatus);
    cache.set(row.field.key, { row, look: environment, copy, element });
    return element;
  };

  if (!rows[0]) return <ModelNotice model={{ kind: 'empty' }} />;
  return (
    <>
      <dl className="deskside-fields" {...handlers}>
        {rows.map((row, index) => cached(row, reach(index)))}
      </dl>
      {more}
      <span className="deskside-hidden" role="status">
        {status}
      </span>
    </>
  );
}

function sameRow(a: FieldRow, b: FieldRow): boolean {
  return a.type === b.type && sameText(a.raw, b.raw) && sameText(a.field, b.field);
}
