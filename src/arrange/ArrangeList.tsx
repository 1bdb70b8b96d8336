'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ArrangeMessages } from '../internal/arrangeMessages.js';
import { fill } from '../internal/fill.js';
import { ArrangeRow } from './ArrangeRow.js';
import { type ArrangeItem, type Move, moveItem, targetOf } from './arrangement.js';
import type { DragPort } from './dragPort.js';
import { useDragLayer } from './useDragLayer.js';

/** What {@link ArrangeList} takes. */
export interface ArrangeListProps {
  readonly items: readonly ArrangeItem[];
  readonly messages: ArrangeMessages;
  /** Names the list. */
  readonly labelledBy: string;
  /** Told that an entry was put at another place. */
  readonly onMove: (key: string, to: number) => void;
  /** Told that an entry was shown or hidden. */
  readonly onShowChange: (key: string, visible: boolean) => void;
  /** Writes a place in the list as the locale does. */
  readonly formatNumber: (value: number) => string;
  /** Says to screen readers what happened: each thing once. */
  readonly announce: (text: string) => void;
  /** More controls of an entry. */
  readonly renderExtra?: (item: ArrangeItem) => ReactNode;
}

/**
 * A list whose entries are put in order: by dragging, by four buttons, and by the keyboard. What happened is announced
 * once. Buttons and keys work at once; dragging, when its code has come.
 */
export function ArrangeList({
  items,
  messages,
  labelledBy,
  onMove,
  onShowChange,
  formatNumber,
  announce,
  renderExtra,
}: ArrangeListProps): ReactNode {
  const keysId = useId();
  const [grab, setGrab] = useState<{ readonly key: string; readonly to: number } | null>(null);
  const [port] = useState((): DragPort => ({ rows: new Map(), starts: new Map() }));
  const follow = useRef<string | null>(null);
  useEffect(() => {
    // What the agent has moved, which has the focus, stays in view.
    if (follow.current !== null) port.rows.get(follow.current)?.scrollIntoView?.({ block: 'nearest' });
    follow.current = null;
  });
  const count = items.length;
  const indexOf = (key: string): number => items.findIndex((item) => item.key === key);
  const say = (message: string, key: string, index: number): void => {
    const name = items[indexOf(key)]?.name ?? '';
    announce(fill(message, { name, position: formatNumber(index + 1), count: formatNumber(count) }));
  };
  const shown = grab ? moveItem(items, indexOf(grab.key), grab.to) : items;

  const move = (key: string, way: Move): void => {
    const from = indexOf(key);
    const to = targetOf(way, from, count);
    say(to === from ? messages.notMoved : messages.moved, key, to);
    follow.current = key;
    if (to !== from) onMove(key, to);
  };
  const drop = (key: string, to: number): void => {
    setGrab(null);
    say(messages.dropped, key, to);
    if (to !== indexOf(key)) onMove(key, to);
  };
  const cancel = (key: string): void => {
    setGrab(null);
    say(messages.dragCancelled, key, indexOf(key));
  };
  const toggleGrab = (key: string): void => {
    if (grab?.key === key) {
      drop(key, grab.to);
      return;
    }
    setGrab({ key, to: indexOf(key) });
    say(messages.grabbed, key, indexOf(key));
  };
  const handleKey = (key: string, event: KeyboardEvent<HTMLElement>): void => {
    const isGrabbed = grab?.key === key;
    const way = isGrabbed ? ways[event.key] : undefined;
    if (event.key === ' ' || event.key === 'Enter') {
      // A key that is held down was pressed once.
      if (!event.repeat) toggleGrab(key);
    } else if (way) {
      const to = targetOf(way, grab?.to ?? 0, count);
      setGrab({ key, to });
      say(messages.draggedTo, key, to);
    } else if (isGrabbed && event.key === 'Escape') cancel(key);
    else return;
    follow.current = key;
    event.preventDefault();
    event.stopPropagation();
  };

  const dragLayer = useDragLayer({
    port,
    keys: items.map(({ key }) => key),
    onGrab: (key) => say(messages.grabbed, key, indexOf(key)),
    onOver: (key, to) => say(messages.draggedTo, key, to),
    onDrop: drop,
    onCancel: cancel,
  });

  return (
    <>
      <ol className="deskside-arrange" aria-labelledby={labelledBy}>
        {shown.map((item, index) => (
          <ArrangeRow
            key={item.key}
            item={item}
            index={index}
            count={count}
            isGrabbed={grab?.key === item.key}
            messages={messages}
            keysId={keysId}
            rowRef={(row) => {
              if (row) port.rows.set(item.key, row);
              else port.rows.delete(item.key);
            }}
            onMove={(way) => move(item.key, way)}
            onShowChange={(visible) => {
              announce(fill(visible ? messages.nowShown : messages.nowHidden, { name: item.name }));
              onShowChange(item.key, visible);
            }}
            onHandleKey={(event) => handleKey(item.key, event)}
            onHandleDown={(event) => port.starts.get(item.key)?.(event)}
            onHandleBlur={() => grab?.key === item.key && cancel(item.key)}
          >
            {renderExtra?.(item)}
          </ArrangeRow>
        ))}
      </ol>
      {dragLayer}
      <span id={keysId} hidden>
        {messages.arrangeKeys}
      </span>
    </>
  );
}

const ways: Readonly<Record<string, Move | undefined>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'top',
  End: 'bottom',
};
