import {
  createHttpClient,
  type Messages,
  type SidebarWidget,
  Widget,
  WidgetList,
  type WidgetListProps,
} from 'deskside';
import { type ReactNode, useState } from 'react';
import { StoryHost } from '../StoryHost.js';

/** What {@link ConnectedWidgets} takes. */
export interface ConnectedWidgetsProps extends WidgetListProps {
  /** The one widget to show. @default all of the account */
  readonly widget?: SidebarWidget;
  /** How long the client waits for an answer, in milliseconds. */
  readonly timeoutMs?: number;
  /** BCP 47 tag for numbers, money and dates. @default "en-GB" */
  readonly locale?: string;
  /** Replaces any of the words. */
  readonly messages?: Partial<Messages>;
}

/** Widgets in a helpdesk: their client asks this page’s own origin, where Mock Service Worker answers. */
export function ConnectedWidgets({ widget, timeoutMs, locale, messages, ...props }: ConnectedWidgetsProps): ReactNode {
  // A client of its own, so that no story finds open what another one has opened.
  const [client] = useState(() => {
    const made = createHttpClient({ baseUrl: '', accountId: '64acc001', widgetTimeoutMs: timeoutMs });
    return { ...made, id: `${made.id}#${Math.random()}` };
  });
  return (
    <StoryHost client={client} locale={locale} messages={messages}>
      {widget ? <Widget widget={widget} {...props} /> : <WidgetList {...props} />}
    </StoryHost>
  );
}
