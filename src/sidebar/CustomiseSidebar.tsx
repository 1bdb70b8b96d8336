import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { ArrangeList, moveItem } from '../arrange/index.js';
import { cleanText, useFieldEnvironment } from '../fields/index.js';
import { useHost } from '../host/index.js';
import { fill } from '../internal/fill.js';
import { useAnnouncer } from '../internal/useAnnouncer.js';
import { type SidebarPreferences, withId, withOrder } from './preferences.js';
import type { Source } from './sources.js';

/** What {@link CustomiseSidebar} takes. */
export interface CustomiseSidebarProps {
  /** In the agent's order, those of other channels included. */
  readonly sources: readonly Source[];
  readonly preferences: SidebarPreferences;
  readonly onChange: (change: Partial<SidebarPreferences>) => void;
  readonly onDone: () => void;
}

/** The list of all sources: put in order, pinned, hidden. Pinned ones are a list of their own. Escape ends it. */
export function CustomiseSidebar({ sources, preferences, onChange, onDone }: CustomiseSidebarProps): ReactNode {
  const { messages, locale, timeZone } = useHost();
  const { formats } = useFieldEnvironment({ locale, timeZone });
  const heading = useId();
  const [status, announce] = useAnnouncer();
  const { order, pinned, hidden } = preferences;
  const isPinned = ({ id }: Source): boolean => pinned.includes(id);
  // Its row goes to the other list, and the focus with it.
  const toFocus = useRef<string | null>(null);
  const kinds = { panel: messages.panelKind, widget: messages.widgetKind, app: messages.appKind };

  const togglePin = (source: Source): void => {
    const will = !isPinned(source);
    toFocus.current = source.id;
    announce(fill(will ? messages.nowPinned : messages.nowUnpinned, { name: source.name }));
    const now = sources.map(({ id }) => id);
    onChange({ pinned: withId(pinned, source.id, will), order: withOrder(order, now) });
  };
  const list = (group: readonly Source[], others: readonly Source[], areFirst: boolean): ReactNode => (
    <ArrangeList
      key={String(areFirst)}
      labelledBy={heading}
      messages={messages}
      formatNumber={formats.number}
      announce={announce}
      items={group.map((source) => ({
        key: source.id,
        name: cleanText(source.name),
        visible: !hidden.includes(source.id),
        note: [kinds[source.kind], source.kind === 'panel' && !source.isHere && messages.elsewhere]
          .filter(Boolean)
          .join(' · '),
      }))}
      onMove={(key, to) => {
        const from = group.findIndex(({ id }) => id === key);
        const moved = moveItem(group, from, to);
        const now = areFirst ? [...moved, ...others] : [...others, ...moved];
        onChange({
          order: withOrder(
            order,
            now.map(({ id }) => id),
          ),
        });
      }}
      onShowChange={(key, visible) => onChange({ hidden: withId(hidden, key, !visible) })}
      renderExtra={({ key, name }) => (
        <button
          type="button"
          className="deskside-icon-button deskside-pin"
          ref={(button) => {
            if (!button || toFocus.current !== key) return;
            toFocus.current = null;
            button.focus();
          }}
          aria-pressed={areFirst}
          aria-label={fill(messages.pin, { name })}
          title={fill(messages.pin, { name })}
          onClick={() => {
            const source = group.find(({ id }) => id === key);
            if (source) togglePin(source);
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 2.5h5M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v4.5" />
          </svg>
        </button>
      )}
    />
  );
  const first = sources.filter(isPinned);
  const rest = sources.filter((source) => !isPinned(source));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <section className="deskside-customise deskside-arranging" aria-labelledby={heading} onKeyDown={onKeyDown}>
      <header className="deskside-arranging__header">
        <h2 id={heading} className="deskside-arranging__title">
          {messages.customiseTitle}
        </h2>
        <button type="button" className="deskside-button" onClick={onDone}>
          {messages.arrangeDone}
        </button>
      </header>
      <p className="deskside-arranging__hint">{messages.customiseHint}</p>
      {first.length > 0 && list(first, rest, true)}
      {rest.length > 0 && list(rest, first, false)}
      {status}
    </section>
  );
}
