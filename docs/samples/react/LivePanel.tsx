import { ConversationSidebar, createHttpClient, SidebarProvider } from 'deskside';
import 'deskside/styles.css';

const client = createHttpClient({ baseUrl: '', accountId: '1' });
const context = {
  conversation: { id: 42, status: 'open' },
  contact: { id: 4711, name: 'Priya Sharma', phone_number: '+919876543210' },
  currentAgent: { id: 7, name: 'Ana Duarte' },
};

export function App() {
  return (
    <SidebarProvider client={client} context={context} locale="en-IN">
      <ConversationSidebar defaultOpen="first" />
    </SidebarProvider>
  );
}
