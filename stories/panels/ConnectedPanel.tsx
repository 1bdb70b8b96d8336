import { createHttpClient, type Messages, Panel, type PanelInstall } from 'deskside';
import { type ReactNode, useState } from 'react';
import { StoryHost } from '../StoryHost.js';

/** What {@link ConnectedPanel} takes. */
export interface ConnectedPanelProps {
  readonly install: PanelInstall;
  readonly hideEmpty?: boolean;
  /** How long the client waits for an answer, in milliseconds. */
  readonly timeoutMs?: number;
  readonly locale?: string;
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
