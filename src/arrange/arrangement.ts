/** One entry of a list that can be put in order. */
export interface ArrangeItem {
  /** Unique in the list. */
  readonly key: string;
  /** What the agent reads, and what is announced. */
  readonly name: string;
  readonly visible: boolean;
  /** A word beside the name: "New". */
  readonly mark?: string | undefined;
  /** A smaller line under the name. */
  readonly note?: string | undefined;
}

/** The four ways of the buttons. */
export type Move = 'top' | 'up' | 'down' | 'bottom';

/** All four, in the order of the buttons. */
export const moves: readonly Move[] = ['top', 'up', 'down', 'bottom'];

/** Where a move leads to; the same place at the ends. */
export function targetOf(move: Move, index: number, count: number): number {
  const last = count - 1;
  const target = { top: 0, up: index - 1, down: index + 1, bottom: last }[move];
  return Math.min(Math.max(target, 0), last);
}

/** The list with one entry at another place; the same list when that changes nothing. */
export function moveItem<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const moved = list[from];
  if (from === to || moved === undefined) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, moved);
}
