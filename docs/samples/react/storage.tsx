import {
  type ConversationContext,
  ConversationSidebar,
  type SidebarClient,
  SidebarProvider,
  type SidebarStorage,
} from 'deskside';

/** Stands for the agent's settings in the helpdesk's own database, read before the page was drawn. */
export const settings = new Map<string, string>();

const storage: SidebarStorage = {
  getItem: (key) => settings.get(key) ?? null,
  setItem: (key, value) => void settings.set(key, value),
};

export const Remembering = ({ client, context }: { client: SidebarClient; context: ConversationContext }) => (
  <SidebarProvider client={client} context={context} storage={storage}>
    <ConversationSidebar />
  </SidebarProvider>
);
