import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

/** One of several {@link Tabs}. */
interface Tab {
  /** Unique among the tabs. */
  readonly id: string;
  readonly title: string;
  /** Drawn when the tab is first opened, and kept from then on: nothing that was typed in it is lost. */
  readonly content: ReactNode;
}

/** What {@link Tabs} takes. */
export interface TabsProps {
  /** What the tabs are of, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The id of the tab that is open at first. @default the first one */
  readonly defaultOpen?: string;
}

/** Several places of which one is seen (WAI-ARIA Authoring Practices, "Tabs with automatic activation"). */
export function Tabs({ label, tabs, defaultOpen }: TabsProps): ReactNode {
  const baseId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(defaultOpen);
  const found = tabs.findIndex(({ id }) => id === open);
  const index = Math.max(0, found);
  const [seen, see] = useState<ReadonlySet<string>>(() => new Set([tabs[index]?.id ?? '']));
  const go = (to: number): void => {
    const tab = tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    setOpen(tab.id);
    see(new Set([...seen, tab.id]));
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(tab)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const isArrow = event.key.startsWith('Arrow');
    go(isArrow ? index + (event.key === forward ? 1 : -1) : to);
  };
  return (
    <div className="deskside-tool-tabs">
      <div ref={list} className="deskside-tool-tabs__list" role="tablist" aria-label={label}>
        {tabs.map(({ id, title }, at) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${baseId}-${id}-tab`}
            className="deskside-tool-tabs__tab"
            aria-selected={at === index}
            aria-controls={at === index ? `${baseId}-${id}` : undefined}
            tabIndex={at === index ? 0 : -1}
            onClick={() => go(at)}
            onKeyDown={onKeyDown}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }, at) => (
        <div
          key={id}
          id={`${baseId}-${id}`}
          role="tabpanel"
          aria-labelledby={`${baseId}-${id}-tab`}
          hidden={at !== index}
          className="deskside-tool-tabs__panel"
        >
          {(at === index || seen.has(id)) && content}
        </div>
      ))}
    </div>
  );
}
