'use client';

import { type ConversationContext, ConversationSidebar, createHttpClient, SidebarProvider } from 'deskside';
import { accountId } from '../conversation';

const client = createHttpClient({ baseUrl: '', accountId });

export function Sidebar({ context }: { context: ConversationContext }) {
  return (
    <SidebarProvider client={client} context={context}>
      <ConversationSidebar defaultOpen="first" />
    </SidebarProvider>
  );
}
