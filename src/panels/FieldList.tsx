import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { isEmpty } from '../fields/index.js';
import { FieldRow } from './FieldRow.js';
import type { PanelRow } from './panelModel.js';

/**
 * The rows of a panel. One copy button stands in the tab order and moves with the arrow keys; another follows the
 * pointer or the finger. A button in every row would double the list.
 */
export function FieldList({ rows }: { readonly rows: readonly PanelRow[] }): React.ReactNode {
  const list = useRef<HTMLDListElement>(null);
  const [tabbed, setTabbed] = useState(0);
  const [pointed, setPointed] = useState(-1);
  const [status, setStatus] = useState('');
  const copyable = (index: number): boolean => !isEmpty(rows[index]?.raw);
  // Rows may come and go: the button stands at the first one from here on that has something to copy.
  const inTab = [tabbed, ...rows.keys()].find(copyable);

  const rowOf = ({ target }: SyntheticEvent): number =>
    [...(list.current?.children ?? [])].findIndex((row) => row.contains(target as Node));
  const move = (event: KeyboardEvent): void => {
    const places = [...rows.keys()].filter(copyable);
    const at = places.indexOf(rowOf(event));
    const steps: Record<string, number | undefined> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: places.length - 1,
    };
    const to = places[steps[event.key] ?? -1];
    if (to === undefined || !(event.target as Element).matches('.deskside-copy')) return;
    event.preventDefault();
    setTabbed(to);
    // The button exists after the next commit only.
    requestAnimationFrame(() => list.current?.children[to]?.querySelector<HTMLElement>('.deskside-copy')?.focus());
  };

  return (
    <>
      <dl
        ref={list}
        className="deskside-fields"
        onPointerOver={(event) => setPointed(rowOf(event))}
        onFocus={(event) => setTabbed(rowOf(event))}
        onKeyDown={move}
      >
        {rows.map((row, index) => (
          <FieldRow
            key={row.field.key}
            row={row}
            copy={index === inTab ? 'tab' : index === pointed && copyable(index) ? 'pointer' : undefined}
            onCopy={setStatus}
          />
        ))}
      </dl>
      <span className="deskside-hidden" role="status">
        {status}
      </span>
    </>
  );
}
