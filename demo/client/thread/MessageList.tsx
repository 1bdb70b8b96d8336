// oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import type { DeskMessage } from '../../shared/desk.js';
import { usePreferences } from '../app/preferences.js';
import { dayHeading } from '../app/times.js';
import { useNow } from '../app/useNow.js';
import { byDay } from './days.js';
import { Message } from './Message.js';

/** What was written, oldest first, seen from its end. */
export function MessageList({ messages }: { readonly messages: readonly DeskMessage[] }): ReactElement {
  const { locale } = usePreferences();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const lastId = messages.at(-1)?.id;

  useLayoutEffect(() => {
    if (lastId !== undefined && scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight;
  }, [lastId]);

  // The tabs come when the apps are known, and take a line: what was seen from its end stays so.
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (!element) return;
    let height = element.clientHeight;
    const sizes = new ResizeObserver(() => {
      const wasAtEnd = element.scrollTop + height >= element.scrollHeight - 1;
      height = element.clientHeight;
      if (wasAtEnd) element.scrollTop = element.scrollHeight;
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="nd-messages" ref={scroller} role="log" aria-label="Messages" tabIndex={0}>
      {byDay(messages).map((day) => (
        <section key={day.date.toDateString()} aria-label={dayHeading(day.date, now, locale)}>
          <h2 className="nd-day">{dayHeading(day.date, now, locale)}</h2>
          <ol className="nd-day-messages">
            {day.messages.map((message, at) => (
              <Message
                key={message.id}
                message={message}
                follows={day.messages[at - 1]?.authorName === message.authorName}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
