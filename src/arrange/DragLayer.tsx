import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  type DragOverEvent,
  type DragStartEvent,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { DragPort } from './dragPort.js';
import { SortableRow } from './SortableRow.js';

/** What {@link DragLayer} takes. */
export interface DragLayerProps {
  readonly port: DragPort;
  /** The keys of the rows in their order. */
  readonly keys: readonly string[];
  readonly onGrab: (key: string) => void;
  /** Told of each new place, never of the same one twice. */
  readonly onOver: (key: string, to: number) => void;
  readonly onDrop: (key: string, to: number) => void;
  readonly onCancel: (key: string) => void;
}

/**
 * Lets the rows of a list be dragged by pointer or touch. It stands beside the list and not around it, so that nothing in
 * the list is mounted anew when its code has come. The keyboard is the list's own affair.
 */
export function DragLayer({ port, keys, onGrab, onOver, onDrop, onCancel }: DragLayerProps): ReactNode {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const [dragged, setDragged] = useState(false);
  useFramesAside(dragged);
  useEscape(dragged);
  const isGone = useIsGone();
  const last = useRef(-1);
  const placeOf = (event: DragOverEvent | DragEndEvent): number => keys.indexOf(String(event.over?.id));
  const start = ({ active }: DragStartEvent): void => {
    setDragged(true);
    last.current = keys.indexOf(String(active.id));
    onGrab(String(active.id));
  };
  const over = (event: DragOverEvent): void => {
    const to = placeOf(event);
    if (to < 0 || to === last.current) return;
    last.current = to;
    onOver(String(event.active.id), to);
  };
  const end = (event: DragEndEvent): void => {
    setDragged(false);
    // dnd-kit hears the pointer even when the list has gone in the middle of a drag.
    if (isGone.current) return;
    const to = placeOf(event);
    if (to < 0) onCancel(String(event.active.id));
    else onDrop(String(event.active.id), to);
  };
  return (
    <DndContext
      sensors={sensors}
      modifiers={vertical}
      collisionDetection={closestCenter}
      accessibility={silent}
      onDragStart={start}
      onDragOver={over}
      onDragEnd={end}
      onDragCancel={({ active }) => {
        setDragged(false);
        onCancel(String(active.id));
      }}
    >
      <SortableContext items={[...keys]} strategy={verticalListSortingStrategy}>
        {keys.map((key) => (
          <SortableRow key={key} id={key} port={port} />
        ))}
      </SortableContext>
    </DndContext>
  );
}

/** A list has one direction. */
const vertical: Modifier[] = [({ transform }) => ({ ...transform, x: 0 })];

const nothing = (): undefined => undefined;
const announcements: Announcements = {
  onDragStart: nothing,
  onDragOver: nothing,
  onDragEnd: nothing,
  onDragCancel: nothing,
};
/** The list speaks for itself. */
const silent = { announcements, screenReaderInstructions: { draggable: '' }, restoreFocus: false };

/** While a row is dragged no frame may take the pointer: over one, the page hears nothing of it. */
function useFramesAside(isDragged: boolean): void {
  useEffect(() => {
    if (!isDragged) return;
    const root = document.documentElement;
    root.setAttribute('data-deskside-dragging', '');
    return () => root.removeAttribute('data-deskside-dragging');
  }, [isDragged]);
}

/** Escape ends the drag and nothing else: not the editor around the list, which would hear it before dnd-kit does. */
function useEscape(isDragged: boolean): void {
  useEffect(() => {
    if (!isDragged) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      // What dnd-kit hears when the system takes a finger away.
      document.dispatchEvent(new PointerEvent('pointercancel'));
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isDragged]);
}

function useIsGone(): RefObject<boolean> {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return isGone;
}
