import {
  type ConversationContext,
  ConversationSidebar,
  createHttpClient,
  DashboardAppTabs,
  SidebarProvider,
} from 'deskside';
import { useRef } from 'react';
import 'deskside/styles.css';

const client = createHttpClient({ baseUrl: '', accountId: '64acc001' });

export function Desk({ context }: { context: ConversationContext }) {
  const reply = useRef<HTMLTextAreaElement>(null);
  return (
    <SidebarProvider client={client} context={context}>
      <DashboardAppTabs>
        <Thread />
        <textarea ref={reply} aria-label="Reply" />
      </DashboardAppTabs>
      <ConversationSidebar composerRef={reply} header={<Customer />} />
    </SidebarProvider>
  );
}

const Thread = () => <p>The conversation</p>;
const Customer = () => <p>What the helpdesk knows</p>;
