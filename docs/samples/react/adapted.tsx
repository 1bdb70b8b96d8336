import { type SidebarClient, SidebarProvider, WidgetList } from 'deskside';
import { fromZendesk, type ZendeskContext } from 'deskside/adapters';
import { useMemo } from 'react';

export function Sidebar({ client, payload }: { client: SidebarClient; payload: ZendeskContext }) {
  const context = useMemo(() => fromZendesk(payload), [payload]);
  if (!context) return <p>No conversation is open.</p>;
  return (
    <SidebarProvider client={client} context={context}>
      <WidgetList />
    </SidebarProvider>
  );
}
