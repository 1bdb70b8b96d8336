'use client';

import { type ConversationContext, ConversationSidebar, createHttpClient, SidebarProvider } from 'deskside';

const client = createHttpClient({ baseUrl: '', accountId: '1' });

export function Sidebar({ context }: { context: ConversationContext }) {
  return (
    <SidebarProvider client={client} context={context} locale="en-IN" timeZone="Asia/Kolkata">
      <ConversationSidebar defaultOpen="first" />
    </SidebarProvider>
  );
}
