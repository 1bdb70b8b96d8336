import type { Meta, StoryObj } from '@storybook/react-vite';
import { ConversationSidebar, createHttpClient, PanelFields, SidebarProvider } from 'deskside';
import { fixtures } from 'deskside/testing';

const meta: Meta = { title: 'Customer' };

export default meta;

/** Values that the story has already. */
export const Fields: StoryObj = {
  render: () => <PanelFields schema={fixtures.panelSchema} data={fixtures.panelResponse} timeZone="Asia/Kolkata" />,
};

const client = createHttpClient({ baseUrl: '', accountId: '64acc001' });

/** Everything, asked of a host that Mock Service Worker plays. */
export const Connected: StoryObj = {
  render: () => (
    <SidebarProvider client={client} context={fixtures.context} timeZone="Asia/Kolkata">
      <ConversationSidebar defaultOpen="first" />
    </SidebarProvider>
  ),
};
