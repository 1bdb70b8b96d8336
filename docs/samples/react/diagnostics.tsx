import {
  type ConversationContext,
  ConversationSidebar,
  createHttpClient,
  type Diagnostic,
  SidebarProvider,
} from 'deskside';

/** One line a diagnostic: where, what was found, and the cure. */
const tell = ({ code, path, message }: Diagnostic) => console.info(`deskside ${code} ${path}: ${message}`);

const client = createHttpClient({ baseUrl: '', accountId: '1', onDiagnostic: tell });

export const Told = ({ context }: { context: ConversationContext }) => (
  <SidebarProvider client={client} context={context} onDiagnostic={tell}>
    <ConversationSidebar />
  </SidebarProvider>
);
