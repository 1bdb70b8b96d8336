import { createHttpClient } from 'deskside';
import { fixtures } from 'deskside/testing';
import { ToolsProvider, type ToolsProviderProps } from 'deskside/workbench';
import { type ReactNode, useState } from 'react';
import { useToolsLanguage } from '../language.js';
import { broken, type Recorded, wellPanel } from './recordings.js';

/** How the server answers, where a story wants it otherwise. */
export type Answers = Partial<ToolsProviderProps['client']>;

/** What {@link ToolsPage} takes. */
export interface ToolsPageProps extends Pick<ToolsProviderProps, 'businesses' | 'contexts' | 'loadContext' | 'locale'> {
  readonly answers?: Answers;
  readonly children: ReactNode;
}

/** A client that asks this page's origin, where Mock Service Worker answers, and that tests without a server. */
function storyClient(answers: Answers = {}): ToolsProviderProps['client'] {
  return {
    ...createHttpClient({ baseUrl: '', accountId: '1' }),
    testPanel: async () => wellPanel,
    testWidget: async () => ({ result: fixtures.widgetResults.crm, logs: ['looking up 64xyz789'], durationMs: 412 }),
    checkDashboardApp: async (): Promise<Recorded> => broken.framing,
    getWidget: async (id: string) => ({
      id,
      name: id,
      active: true,
      order: 1,
      source: { type: 'endpoint', url: `https://widgets.example/${id}` },
    }),
    ...answers,
  } as ToolsProviderProps['client'];
}

/** The provider around a part of the workbench, as an embedder's page has it. */
export function ToolsPage({ answers, children, contexts, ...settings }: ToolsPageProps): ReactNode {
  const [client] = useState(() => storyClient(answers));
  return (
    <ToolsProvider
      client={client}
      timeZone="UTC"
      {...useToolsLanguage()}
      contexts={contexts ?? [fixtures.context, fixtures.appContext]}
      {...settings}
    >
      {children}
    </ToolsProvider>
  );
}
