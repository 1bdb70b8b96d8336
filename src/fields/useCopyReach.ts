import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CopyReach } from './drawRow.js';

const rowsOf = (list: Element): readonly Element[] => [...list.querySelectorAll('.deskside-field')];
const rowOf = ({ currentTarget, target }: SyntheticEvent): number =>
  rowsOf(currentTarget).findIndex((row) => row.contains(target as Node));

/**
 * Where the copy buttons of a list of rows are: one stands in the tab order and moves with the arrow keys, another
 * follows the pointer or the finger. A button in every row would double the list.
 *
 * @param rows - how many rows there are
 * @param copyable - whether a row has something to copy
 * @returns the reach of each row's button, and the handlers for the element around the rows
 */
export function useCopyReach(rows: number, copyable: (index: number) => boolean) {
  const [tabbed, setTabbed] = useState(0);
  const [pointed, setPointed] = useState(-1);
  const places = [...Array(rows).keys()].filter(copyable);
  // Rows may come and go: the button stands at the first one from here on that has something to copy.
  const inTab = places.includes(tabbed) ? tabbed : places[0];
  return {
    reach: (index: number): CopyReach =>
      index === inTab ? 0 : index === pointed && places.includes(index) ? -1 : undefined,
    handlers: {
      onPointerOver: (event: SyntheticEvent) => setPointed(rowOf(event)),
      onFocus: (event: SyntheticEvent) => setTabbed(rowOf(event)),
      onKeyDown(event: KeyboardEvent) {
        const to = places[places.indexOf(rowOf(event)) + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] as number)];
        if (to === undefined || !(event.target as Element).matches('.deskside-copy')) return;
        event.preventDefault();
        // Committed at once, so that the focus is never nowhere, not even for the next key of a held arrow.
        flushSync(() => setTabbed(to));
        rowsOf(event.currentTarget)[to]?.querySelector<HTMLElement>('.deskside-copy')?.focus();
      },
    },
  };
}
