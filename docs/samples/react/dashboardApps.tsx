import {
  type AppHandlers,
  type ConversationContext,
  createHttpClient,
  DashboardAppSidebar,
  DashboardAppTabs,
  type SelectContext,
  type SidebarClient,
  SidebarProvider,
} from 'deskside';

interface DeskProps {
  client: SidebarClient;
  context: ConversationContext;
  composer: { append(text: string): void };
}

const Thread = () => <p>The conversation</p>;

export function Desk({ client, context, composer }: DeskProps) {
  const { conversation } = context;
  return (
    <SidebarProvider client={client} context={context}>
      <DashboardAppTabs handlers={{ insertDraft: (text) => composer.append(text) }}>
        <Thread key={conversation.id} /> {/* the tab "Messages" */}
      </DashboardAppTabs>
      <DashboardAppSidebar /> {/* apps beside the chat: the composer stays */}
    </SidebarProvider>
  );
}

export function DeskWithHandlers({
  client,
  context,
  handlers,
}: Omit<DeskProps, 'composer'> & { handlers: AppHandlers }) {
  const { conversation } = context;
  const { openLink, notify, insertDraft } = handlers;
  return (
    <SidebarProvider client={client} context={context}>
      <DashboardAppTabs handlers={{ openLink, notify, insertDraft }}>
        <Thread key={conversation.id} />
      </DashboardAppTabs>
      <aside>
        <DashboardAppSidebar handlers={{ openLink, notify, insertDraft }} />
      </aside>
    </SidebarProvider>
  );
}

export const chatwootClient = (token: string) =>
  createHttpClient({ baseUrl: 'https://chatwoot.example', accountId: '1', headers: { api_access_token: token } });

/** Stands for a call of the helpdesk's own server. */
const signedFor = async (appId: number | string, data: object) => `${appId}.${Object.keys(data).length}`;

export const selectContext: SelectContext = async (data, { app }) => ({
  ...data,
  token: await signedFor(app.id, data),
});
