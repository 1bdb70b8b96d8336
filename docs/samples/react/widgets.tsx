import {
  type ConversationContext,
  type SidebarClient,
  SidebarProvider,
  type WidgetAction,
  WidgetCard,
  WidgetList,
} from 'deskside';

interface Given {
  client: SidebarClient;
  context: ConversationContext;
}

export const Both = ({ client, context, result }: Given & { result: unknown }) => (
  <SidebarProvider client={client} context={context}>
    <WidgetList /> {/* every active widget of the account */}
    <WidgetCard widget={result} name="CRM" /> {/* one result, no provider, no request */}
  </SidebarProvider>
);

export function Cards({ client, context, open }: Given & { open: (action: WidgetAction, item: unknown) => void }) {
  return (
    <SidebarProvider client={client} context={context}>
      <WidgetList onAction={(action, { item }) => open(action, item)} />
    </SidebarProvider>
  );
}
