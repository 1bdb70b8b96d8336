import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { useLayoutEffect } from 'react';
import type { DragPort } from './dragPort.js';

/** Joins one row of the list with dnd-kit: hears its handle, and moves it while something is dragged. Draws nothing. */
export function SortableRow({ id, port }: { readonly id: string; readonly port: DragPort }): null {
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id });
  const row = port.rows.get(id);
  useLayoutEffect(() => {
    setNodeRef(row ?? null);
    return () => setNodeRef(null);
  }, [row, setNodeRef]);
  useLayoutEffect(() => {
    port.starts.set(id, (event) => listeners?.['onPointerDown']?.(event));
    return () => void port.starts.delete(id);
  }, [id, port, listeners]);
  useLayoutEffect(() => {
    if (!row) return;
    // Set one by one: a `style` attribute would be refused by a strict Content-Security-Policy.
    row.style.transform = CSS.Translate.toString(transform) ?? '';
    row.style.transition = prefersStillness() ? '' : (transition ?? '');
    row.toggleAttribute('data-dragging', isDragging);
  }, [row, transform, transition, isDragging]);
  return null;
}

function prefersStillness(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}
