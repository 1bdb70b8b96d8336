import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useCommitEffect } from '../internal/useCommitEffect.js';
import { useSidewaysWheel } from './useSidewaysWheel.js';

/** One tab. */
export interface TabItem {
  /** Unique among the tabs. */
  readonly id: string;
  readonly title: string;
}

/** What {@link TabList} takes. */
export interface TabListProps {
  /** What the tabs are of, for screen readers. */
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly selected: string;
  /** The DOM ids of tabs and panels are made of this one. */
  readonly baseId: string;
  readonly onSelect: (id: string) => void;
  /** Stands behind the tabs. */
  readonly children?: ReactNode;
}

/**
 * A row of tabs that scrolls (WAI-ARIA Authoring Practices, "Tabs with manual activation"): arrows, Home and End move
 * among them, Enter, Space or a click opens one. Arrows alone open nothing, because what opens is a page of somebody
 * else's that is told of the customer.
 */
export function TabList({ label, tabs, selected, baseId, onSelect, children }: TabListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<number>(undefined);
  useSidewaysWheel(list);
  const tabAt = (index: number): HTMLElement | undefined =>
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index];

  // A tab that is taken away while it has the focus leaves it to its neighbour, and never to the page.
  useCommitEffect(() => {
    const { current: index } = focused;
    const document = list.current?.ownerDocument;
    if (index === undefined || !document || (document.activeElement && document.activeElement !== document.body))
      return;
    tabAt(Math.min(index, tabs.length - 1))?.focus();
  }, [tabs]);
  useCommitEffect(() => {
    const tab = tabAt(tabs.findIndex(({ id }) => id === selected));
    if (tab) reveal(tab);
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const index = focused.current;
    if (index === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const forwards = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backwards = forwards === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const moves: Readonly<Record<string, number>> = {
      [forwards]: (index + 1) % tabs.length,
      [backwards]: (index + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    tabAt(next)?.focus();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    // Not when the window loses the focus, nor, as React hears nothing of it, when the tab is taken away.
    const stays = currentTarget.ownerDocument.activeElement === currentTarget;
    if (relatedTarget || !stays) focused.current = undefined;
  };

  return (
    <div className="deskside-tabs">
      <div ref={list} className="deskside-tabs__list" role="tablist" aria-label={label}>
        {tabs.map(({ id, title }, index) => {
          const isSelected = id === selected;
          return (
            <button
              key={id}
              type="button"
              role="tab"
              id={`${baseId}-tab-${id}`}
              className="deskside-tab"
              aria-selected={isSelected}
              aria-controls={isSelected ? `${baseId}-panel-${id}` : undefined}
              tabIndex={isSelected ? 0 : -1}
              title={title}
              onFocus={({ currentTarget }) => {
                focused.current = index;
                reveal(currentTarget);
              }}
              onBlur={onBlur}
              onKeyDown={onKeyDown}
              onClick={() => onSelect(id)}
            >
              <bdi>{title}</bdi>
            </button>
          );
        })}
      </div>
      {children}
    </div>
  );
}

/** As far as a tab that is scrolled to stands from the row's edge, where it fades, in CSS pixels. */
const edge = 40;

/** Scrolls the row until a tab is in it. Only the row: the page around it stays where its reader has it. */
function reveal(tab: HTMLElement): void {
  const { parentElement: row } = tab;
  if (!row) return;
  const { left, right } = row.getBoundingClientRect();
  const box = tab.getBoundingClientRect();
  const before = left + edge - box.left;
  const after = box.right + edge - right;
  if (before > 0) row.scrollLeft -= before;
  else if (after > 0) row.scrollLeft += after;
}
