import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createHttpClient, Panel, SidebarProvider, usePanelInstalls, WidgetList } from 'deskside';
import { context } from './conversation';

const client = createHttpClient({ baseUrl: '', accountId: '64acc001' });
// the helpdesk has one already: Deskside keeps its answers in it
const queryClient = new QueryClient();

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <main>
        <h1>Conversation with Priya Sharma</h1>
        <SidebarProvider client={client} context={context} timeZone="Asia/Kolkata">
          <Panels />
          <WidgetList />
        </SidebarProvider>
      </main>
    </QueryClientProvider>
  );
}

function Panels() {
  const { installs } = usePanelInstalls();
  return installs.map((install) => <Panel key={install._id} install={install} />);
}
