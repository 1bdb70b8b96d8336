import { type ConversationContext, ConversationSidebar, createHttpClient, SidebarProvider } from 'deskside';
import { useMemo } from 'react';

const client = createHttpClient({ baseUrl: '', accountId: '64acc001' });

export function Sidebar({ conversation, contact, currentAgent, channelId }: ConversationContext) {
  const context = useMemo(
    () => ({ conversation, contact, currentAgent, channelId }),
    [conversation, contact, currentAgent, channelId],
  );
  return (
    <SidebarProvider client={client} context={context}>
      <ConversationSidebar />
    </SidebarProvider>
  );
}
