import { type ConversationContext, createHttpClient, DashboardAppTabs, SidebarProvider } from 'deskside';
import type { ReactNode } from 'react';

// your server passes these paths on to Chatwoot with the agent's token: the token stays out of the browser
const client = createHttpClient({ baseUrl: '', accountId: '1' });

interface ChatProps {
  chat: { id: number; inbox_id: number; status: string; meta: { sender: { id: number; name: string } } };
  currentUser: { id: number; name: string; email: string };
  children: ReactNode;
}

export function Chat({ chat, currentUser, children }: ChatProps) {
  const context: ConversationContext = { conversation: chat, contact: chat.meta.sender, currentAgent: currentUser };
  return (
    <SidebarProvider client={client} context={context}>
      <DashboardAppTabs>{children}</DashboardAppTabs>
    </SidebarProvider>
  );
}
