import { createHttpClient, type Messages, Panel, type PanelInstall, SidebarProvider } from 'deskside';
import { fixtures } from 'deskside/testing';
import { type ReactNode, useState } from 'react';

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
    <SidebarProvider client={client} context={fixtures.context} timeZone="UTC" locale={locale} messages={messages}>
      <Panel install={install} hideEmpty={hideEmpty} />
    </SidebarProvider>
  );
}
