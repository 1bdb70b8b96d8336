import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createHttpClient, SidebarProvider } from 'deskside';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import type { ConversationSummary, DeskSession } from '../../shared/desk.js';
import { usePreferences } from '../app/preferences.js';
import { threadQuery } from '../app/queries.js';
import { fewRuns } from './fewRuns.js';
import { toContext } from './toContext.js';

const fetch = fewRuns(4);

interface DesksideProviderProps {
  readonly conversation: ConversationSummary;
  readonly session: DeskSession;
  readonly children: ReactNode;
}

/** All that Deskside asks of a helpdesk: a client for its API, and what is on screen. */
export function DesksideProvider({ conversation, session, children }: DesksideProviderProps): ReactElement {
  const queryClient = useQueryClient();
  const { locale, theme } = usePreferences();
  const { accountId } = session;
  const { data: thread } = useQuery(threadQuery(conversation.id));
  const messages = thread?.messages;
  const client = useMemo(() => createHttpClient({ baseUrl: '', accountId, fetch }), [accountId]);
  const context = useMemo(() => toContext(conversation, messages, session), [conversation, messages, session]);
  return (
    <SidebarProvider client={client} context={context} queryClient={queryClient} locale={locale} theme={theme}>
      {children}
    </SidebarProvider>
  );
}
