import { createHttpClient, type Messages, Panel, type PanelInstall } from 'deskside';
import { type ReactNode, useState } from 'react';
import { StoryHost } from '../StoryHost.js';

/** What {@link ConnectedPanel} takes. */
export interface ConnectedPanelProps {
  /** The panel to show. */
  readonly install: PanelInstall;
  /** Leaves out fields without a value. @default false */
  readonly hideEmpty?: boolean;
  /** How long the client waits for an answer, in milliseconds. */
  readonly timeoutMs?: number;
  /** BCP 47 tag for numbers, money and dates. @default "en-GB" */
  readonly locale?: string;
  /** Replaces any of the words. */
  readonly messages?: Partial<Messages>;
}

/** A panel in a helpdesk: its client asks this page’s own origin, where Mock Service Worker answers. */
export function ConnectedPanel({ install, hideEmpty, timeoutMs, locale, messages }: ConnectedPanelProps): ReactNode {
  const [client] = useState(() => createHttpClient({ baseUrl: '', accountId: install.accountId, timeoutMs }));
  return (
    <StoryHost client={client} locale={locale} messages={messages}>
      <Panel install={install} hideEmpty={hideEmpty} />
    </StoryHost>
  );
}
