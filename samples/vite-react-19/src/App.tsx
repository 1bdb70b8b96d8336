import { ConversationSidebar, createHttpClient, SidebarProvider } from 'deskside';
import { context } from './conversation';

const client = createHttpClient({ baseUrl: '', accountId: '64acc001' });

export function App() {
  return (
    <main>
      <h1>Conversation with Priya Sharma</h1>
      <SidebarProvider client={client} context={context} timeZone="Asia/Kolkata">
        <ConversationSidebar defaultOpen="first" />
      </SidebarProvider>
    </main>
  );
}
