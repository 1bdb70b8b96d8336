import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useCommitEffect } from '../internal/useCommitEffect.js';
import { clampWidth, widths } from './preferences.js';

/** What {@link ResizeHandle} takes. */
export interface ResizeHandleProps {
  /** In CSS pixels. */
  readonly width: number;
  readonly side: 'start' | 'end';
  readonly label: string;
  /** Names what becomes wider. */
  readonly controls: string;
  /** Told when the agent lets go. */
  readonly onWidthChange: (width: number) => void;
}

/** How far an arrow key moves, in CSS pixels. */
const step = 16;

/** The line between the conversation and the sidebar, a child of the latter: dragged, moved by arrow keys, put back by a double click. */
export function ResizeHandle({ width, side, label, controls, onWidthChange }: ResizeHandleProps): ReactNode {
  const [drag, setDrag] = useState<{ readonly from: number; readonly width: number; readonly now: number } | null>(
    null,
  );
  const line = useRef<HTMLDivElement>(null);
  const shown = drag?.now ?? width;
  useCommitEffect(() => {
    // A property, set by script: a `style` attribute would be refused by a strict Content-Security-Policy.
    line.current?.parentElement?.style.setProperty('--deskside-sidebar-width', `${shown}px`);
  }, [shown]);
  const isDragged = drag !== null;
  useCommitEffect(() => {
    if (!isDragged) return;
    const { documentElement } = document;
    documentElement.setAttribute('data-deskside-dragging', '');
    return () => documentElement.removeAttribute('data-deskside-dragging');
  }, [isDragged]);
  /** Whether further right is wider. */
  const isWiderRight = (element: HTMLElement): boolean => {
    return (side === 'start') === (getComputedStyle(element).direction !== 'rtl');
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: event.clientX, width, now: width });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!drag) return;
    const by = (event.clientX - drag.from) * (isWiderRight(event.currentTarget) ? 1 : -1);
    setDrag({ ...drag, now: clampWidth(drag.width + by) });
  };
  const end = (isKept: boolean): void => {
    if (drag && isKept && drag.now !== width) onWidthChange(drag.now);
    setDrag(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Alt and an arrow is the browser's way back.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const right = isWiderRight(event.currentTarget) ? step : -step;
    const to: Record<string, number | undefined> = {
      ArrowRight: width + right,
      ArrowLeft: width - right,
      Home: widths.least,
      End: widths.most,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidthChange(clampWidth(next));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> takes no focus and has no value
    <div
      ref={line}
      className="deskside-sidebar__resize"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuemin={widths.least}
      aria-valuemax={widths.most}
      aria-valuenow={shown}
      data-dragging={isDragged || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
      onLostPointerCapture={() => end(true)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onWidthChange(widths.usual)}
    />
  );
}
