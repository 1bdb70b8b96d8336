import { useQueries, useQuery } from '@tanstack/react-query';
import { createSettingsClient, Settings } from 'deskside/settings';
import 'deskside/tools.css';
import { ToolsProvider, Workbench } from 'deskside/workbench';
import { type ReactElement, useCallback, useEffect, useMemo } from 'react';
import type { ConversationSummary, DeskSession } from '../../shared/desk.js';
import { deskPath, homePath } from '../app/deskPath.js';
import { Icon } from '../app/Icon.js';
import { Notice } from '../app/Notice.js';
import { usePreferences } from '../app/preferences.js';
import { conversationsQuery, sessionQuery } from '../app/queries.js';
import { toContext } from '../deskside/toContext.js';
import { toolsWordsQuery } from '../deskside/wordsQuery.js';
import '../styles/tools.css';
import { SampleAddresses } from './SampleAddresses.js';

/** The two pages for admins and authors. */
export type ToolsPlace = 'settings' | 'workbench';

const pages: Readonly<Record<ToolsPlace, string>> = { settings: 'Settings', workbench: 'Workbench' };

/**
 * Deskside's settings and workbench, as a helpdesk gives them to its admins. They are pages of their own: what an admin
 * registers may stand in frames from the next page on.
 */
export function ToolsPage({ place }: { readonly place: ToolsPlace }): ReactElement {
  const [session, conversations] = useQueries({ queries: [sessionQuery, conversationsQuery] });
  useEffect(() => {
    document.title = `${pages[place]} · Northdesk`;
  }, [place]);
  return (
    <div className="nd-tools">
      <header className="nd-tools-header">
        <a className="nd-button" href={homePath}>
          <Icon name="back" />
          Conversations
        </a>
        <nav aria-label="Administration">
          {(['settings', 'workbench'] as const).map((page) => (
            <a
              key={page}
              className="nd-button"
              href={`${deskPath}/${page}`}
              aria-current={page === place ? 'page' : undefined}
            >
              {pages[page]}
            </a>
          ))}
        </nav>
      </header>
      {session.data && conversations.data ? (
        <main className="nd-tools-main">
          <h1 className="nd-hidden">{pages[place]}</h1>
          <Tools place={place} session={session.data} conversations={conversations.data} />
        </main>
      ) : (
        <Notice title={session.error || conversations.error ? 'The desk did not open' : 'Opening the desk…'} />
      )}
    </div>
  );
}

interface ToolsProps {
  readonly place: ToolsPlace;
  readonly session: DeskSession;
  readonly conversations: readonly ConversationSummary[];
}

function Tools({ place, session, conversations }: ToolsProps): ReactElement {
  const { language, locale, theme } = usePreferences();
  const { data: words } = useQuery(toolsWordsQuery(language));
  const client = useMemo(
    () => createSettingsClient({ baseUrl: deskPath, accountId: session.accountId }),
    [session.accountId],
  );
  const contexts = useMemo(
    () => conversations.map((conversation) => toContext(conversation, undefined, session)),
    [conversations, session],
  );
  const loadContext = useCallback(
    async (id: string) => contexts.find(({ conversation }) => String(conversation.id) === id.trim()) ?? null,
    [contexts],
  );
  const businesses = useMemo(() => [{ id: session.accountId, name: 'Pennywhistle' }], [session.accountId]);
  return (
    <ToolsProvider
      client={client}
      channels={session.channels}
      businesses={businesses}
      contexts={contexts}
      loadContext={loadContext}
      messages={words}
      locale={locale}
      theme={theme}
    >
      {place === 'settings' ? <Settings /> : <Workbench />}
      <SampleAddresses />
    </ToolsProvider>
  );
}
