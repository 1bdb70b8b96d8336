import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { ArrangeMessages } from '../internal/arrangeMessages.js';
import { fill } from '../internal/fill.js';
import { type ArrangeItem, type Move, moves, targetOf } from './arrangement.js';
import { VisibilitySwitch } from './VisibilitySwitch.js';

/** What {@link ArrangeRow} takes. */
export interface ArrangeRowProps {
  readonly item: ArrangeItem;
  readonly index: number;
  readonly count: number;
  /** Whether the keyboard has taken hold of it. */
  readonly isGrabbed: boolean;
  readonly messages: ArrangeMessages;
  /** Names the text that explains the keys. */
  readonly keysId: string;
  readonly rowRef: (row: HTMLElement | null) => void;
  readonly onMove: (move: Move) => void;
  readonly onShowChange: (visible: boolean) => void;
  readonly onHandleKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onHandleDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onHandleBlur: () => void;
  /** More controls, before the switch. */
  readonly children?: ReactNode;
}

/** One entry: its handle, its name, the four ways to move it, and the switch that shows or hides it. */
export function ArrangeRow({
  item,
  index,
  count,
  isGrabbed,
  messages,
  keysId,
  rowRef,
  onMove,
  onShowChange,
  onHandleKey,
  onHandleDown,
  onHandleBlur,
  children,
}: ArrangeRowProps): ReactNode {
  const { name, mark, note, visible } = item;
  const words: Record<Move, string> = {
    top: messages.moveTop,
    up: messages.moveUp,
    down: messages.moveDown,
    bottom: messages.moveBottom,
  };
  return (
    <li
      ref={rowRef}
      className="deskside-arrange__row"
      data-hidden={!visible || undefined}
      data-grabbed={isGrabbed || undefined}
    >
      <button
        type="button"
        className="deskside-icon-button deskside-arrange__handle"
        aria-label={fill(messages.drag, { name })}
        aria-describedby={keysId}
        aria-pressed={isGrabbed}
        onKeyDown={onHandleKey}
        onPointerDown={onHandleDown}
        onBlur={onHandleBlur}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3.5v0M10 3.5v0M6 8v0M10 8v0M6 12.5v0M10 12.5v0" />
        </svg>
      </button>
      <span className="deskside-arrange__name">
        <bdi>{name}</bdi>
        {mark && <span className="deskside-arrange__mark">{mark}</span>}
        {note && <span className="deskside-arrange__note">{note}</span>}
      </span>
      <span className="deskside-arrange__controls">
        {moves.map((move) => (
          <button
            key={move}
            type="button"
            className="deskside-icon-button"
            data-move={move}
            // Not `disabled`: the button that was just pressed would lose the focus.
            aria-disabled={targetOf(move, index, count) === index}
            aria-label={fill(words[move], { name })}
            title={fill(words[move], { name })}
            onClick={() => onMove(move)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={shapes[move]} />
            </svg>
          </button>
        ))}
        {children}
        <VisibilitySwitch
          label={fill(messages.showEntry, { name })}
          isOn={visible}
          onChange={() => onShowChange(!visible)}
        />
      </span>
    </li>
  );
}

/** An arrow; one that ends at a line for the two ends. */
const shapes: Record<Move, string> = {
  top: 'M3.5 2.5h9M8 14V5.5M4.5 9 8 5.5 11.5 9',
  up: 'M8 13V3.5M4.5 7 8 3.5 11.5 7',
  down: 'M8 3v9.5M4.5 9 8 12.5 11.5 9',
  bottom: 'M3.5 13.5h9M8 2v8.5M4.5 7 8 10.5 11.5 7',
};
