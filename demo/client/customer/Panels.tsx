import { useQueryClient } from '@tanstack/react-query';
import { createHttpClient, SidebarProvider } from 'deskside';
import { type ReactElement, useMemo } from 'react';
import type { ConversationSummary, DeskSession } from '../../shared/desk.js';
import { usePreferences } from '../app/preferences.js';
import { OpenPanel } from './OpenPanel.js';
import { toContext } from './toContext.js';

interface PanelsProps {
  readonly conversation: ConversationSummary;
  readonly session: DeskSession;
}

/** All that Deskside asks of a helpdesk: a client for its API, and what is on screen. */
export function Panels({ conversation, session }: PanelsProps): ReactElement {
  const queryClient = useQueryClient();
  const { locale, theme } = usePreferences();
  const { accountId } = session;
  const client = useMemo(() => createHttpClient({ baseUrl: '', accountId }), [accountId]);
  const context = useMemo(() => toContext(conversation, session), [conversation, session]);
  return (
    <SidebarProvider client={client} context={context} queryClient={queryClient} locale={locale} theme={theme}>
      <OpenPanel />
    </SidebarProvider>
  );
}
