import { useQuery } from '@tanstack/react-query';
import { type SidebarClient, SidebarProvider } from 'deskside';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import type { ConversationSummary, DeskSession } from '../../shared/desk.js';
import { usePreferences } from '../app/preferences.js';
import { threadQuery } from '../app/queries.js';
import { toContext } from './toContext.js';
import { wordsQuery } from './wordsQuery.js';

interface DesksideProviderProps {
  readonly client: SidebarClient;
  readonly conversation: ConversationSummary;
  readonly session: DeskSession;
  readonly children: ReactNode;
}

/** All that Deskside asks of a helpdesk: a client for its API, and what is on screen. The cache is the page's own. */
export function DesksideProvider({ client, conversation, session, children }: DesksideProviderProps): ReactElement {
  const { language, locale, theme } = usePreferences();
  const { data: words } = useQuery(wordsQuery(language));
  const { data: thread } = useQuery(threadQuery(conversation.id));
  const messages = thread?.messages;
  const context = useMemo(() => toContext(conversation, messages, session), [conversation, messages, session]);
  return (
    <SidebarProvider client={client} context={context} messages={words} locale={locale} theme={theme}>
      {children}
    </SidebarProvider>
  );
}
