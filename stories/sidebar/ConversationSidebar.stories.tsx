import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PanelInstall } from 'deskside';
import { createHandlers, fixtures } from 'deskside/testing';
import { HttpResponse, http } from 'msw';
import { expect, waitFor, within } from 'storybook/test';
import { sampleApp } from '../dashboard-apps/sampleApps.js';
import { installs } from '../panels/installs.js';
import { SidebarPage } from './SidebarPage.js';

/** The same panel on a channel that is not the conversation's. */
const elsewhere = (install: PanelInstall): PanelInstall => ({ ...install, channelIds: ['sms'] });

const apps = () => [{ ...sampleApp(undefined, { placement: 'sidebar' }), title: 'Delivery' }];

const meta = {
  title: 'Sidebar/ConversationSidebar',
  component: SidebarPage,
  globals: { width: 'full' },
  parameters: {
    docs: {
      story: { inline: false, height: '720px' },
      description: {
        component:
          'Everything that other systems know about the customer, in one column beside the conversation: the icons of the panels, the open and pinned ones, the widgets, and the apps that stand in the sidebar.',
      },
    },
  },
  beforeEach: ({ msw }) => {
    msw.use(
      ...createHandlers({
        installs,
        apps: apps(),
        render: ({ appId }) => (appId === '64app001' ? { data: fixtures.panelResponse } : { data: {} }),
      }),
    );
  },
} satisfies Meta<typeof SidebarPage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** “User clicks panel icon”: the panel opens, the widgets run by themselves, an app stands below. */
export const Conversation: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'My CRM Panel' }));
    await canvas.findByText('₹4,999');
    await canvas.findByRole('heading', { name: 'CRM' });
    await expect(canvas.getByText('Delivery')).toBeVisible();
  },
};

/** Nobody has opened anything yet: what can be opened stands there by name. */
export const NothingOpen: Story = {
  beforeEach: ({ msw }) => msw.use(...createHandlers({ installs, apps: [], widgets: [] })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /Plan, seats and invoices/ })).toBeVisible();
    await expect(within(canvas.getByRole('list')).getAllByRole('button')).toHaveLength(4);
  },
};

/** A panel that was opened by its name: what was pressed is gone, and the focus is where the panel stands. */
export const OpenedByName: Story = {
  ...NothingOpen,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Plan, seats and invoices/ }));
    await expect(await canvas.findByRole('heading', { name: 'Subscription' })).toBeVisible();
    await expect(canvas.getByRole('group', { name: 'Subscription' })).toHaveFocus();
  },
};

/** An account without panels, widgets and apps. */
export const FirstRun: Story = {
  args: { firstRunAction: <a href="#settings">Open the settings</a> },
  beforeEach: ({ msw }) => msw.use(...createHandlers({ installs: [], apps: [], widgets: [] })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing is connected yet')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Open the settings' })).toBeVisible();
  },
};

/** Each source in its place: Orders is pinned, two widgets are hidden, Subscriptions stands first. */
export const Customising: Story = {
  args: {
    chosen: {
      pinned: ['panel:64inst-orders'],
      hidden: ['widget:wholesale', 'widget:warranties'],
      openPanel: 'panel:64inst01',
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Customise the sidebar' }));
    const region = within(canvas.getByRole('region', { name: 'Your sidebar' }));
    await expect(region.getByRole('button', { name: 'Pin Orders', pressed: true })).toBeVisible();
    await userEvent.click(region.getByRole('button', { name: 'Pin Delivery' }));
    await waitFor(() => expect(region.getByRole('button', { name: 'Pin Delivery', pressed: true })).toHaveFocus());
    await expect(region.getByText('Delivery is pinned')).toBeInTheDocument();
  },
};

/** Panels of other channels stand in the list too, and say so. */
export const CustomisingOtherChannels: Story = {
  beforeEach: ({ msw }) => {
    const [first = fixtures.panelInstall, ...others] = installs;
    msw.use(...createHandlers({ installs: [first, ...others.map(elsewhere)], apps: [], widgets: [] }));
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Customise the sidebar' }));
    const region = within(canvas.getByRole('region', { name: 'Your sidebar' }));
    await expect(region.getAllByText('Panel · Not in this conversation')).toHaveLength(3);
    await expect(within(canvas.getByRole('toolbar', { name: 'Panels' })).getAllByRole('button')).toHaveLength(1);
  },
};

/** By keyboard: Space takes hold of a row, the arrows move it, Space drops it; Escape closes the list. */
export const CustomisingByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Customise the sidebar' });
    await canvas.findByText('Delivery');
    await userEvent.click(button);
    const region = within(canvas.getByRole('region', { name: 'Your sidebar' }));
    region.getByRole('button', { name: 'Drag Delivery' }).focus();
    await userEvent.keyboard(' {Home} ');
    await expect(region.getAllByRole('listitem')[0]).toHaveTextContent('Delivery');
    await expect(region.getByText('Delivery dropped at 1 of 9')).toHaveAttribute('role', 'status');
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('region', { name: 'Your sidebar' })).toBeNull();
    await expect(button).toHaveFocus();
    const [first] = canvas.getAllByRole('group').filter(({ dataset }) => dataset['source']);
    await expect(first).toHaveAccessibleName('Delivery');
  },
};

/** A strip of icons; a press on one unfolds the column. */
export const Collapsed: Story = {
  args: { chosen: { isCollapsed: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Expand the sidebar' })).toBeVisible();
    await expect(await canvas.findByRole('toolbar', { name: 'Panels' })).toHaveAttribute(
      'aria-orientation',
      'vertical',
    );
  },
};

/** The press of an icon unfolds the column and opens that panel. */
export const Unfolded: Story = {
  args: { chosen: { isCollapsed: true } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'My CRM Panel' }));
    await expect(await canvas.findByText('₹4,999')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Collapse the sidebar', expanded: true })).toBeVisible();
  },
};

/** The first panel is open before the agent has opened any. */
export const FirstOpen: Story = {
  args: { defaultOpen: 'first' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('₹4,999')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'My CRM Panel', pressed: true })).toBeVisible();
  },
};

/** A pinned panel stays open above the one that the agent opened. */
export const Pinned: Story = {
  args: { chosen: { pinned: ['panel:64inst-orders'] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'My CRM Panel' }));
    await canvas.findByText('₹4,999');
    const headings = canvas.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    await expect(headings.slice(0, 2)).toEqual(['Orders', 'My CRM Panel']);
    await expect(canvas.getByRole('button', { name: 'Orders', pressed: true })).toBeVisible();
  },
};

/** What the agent has hidden is gone, from the column and from the icons. */
export const Hidden: Story = {
  args: { chosen: { hidden: ['panel:64inst-health', 'widget:crm', 'widget:wholesale', 'app:1'] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Warranties' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Health' })).toBeNull();
    await expect(canvas.queryByRole('heading', { name: 'CRM' })).toBeNull();
  },
};

/** Everything is hidden: the list in which it is shown again is one press away. */
export const AllHidden: Story = {
  args: { chosen: { hidden: ['panel:64inst01'] } },
  beforeEach: ({ msw }) => msw.use(...createHandlers({ apps: [], widgets: [] })),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Everything is closed or hidden')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Customise the sidebar' }));
    await expect(canvas.getByRole('switch', { name: 'Show My CRM Panel' })).not.toBeChecked();
  },
};

/** No panel is for the channel of the conversation. */
export const NothingHere: Story = {
  beforeEach: ({ msw }) => msw.use(...createHandlers({ installs: installs.map(elsewhere), apps: [], widgets: [] })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing to show for this conversation')).toBeVisible();
    await expect(canvas.queryByRole('toolbar')).toBeNull();
  },
};

/** One widget hangs and one fails: the others stand, and each says for itself how it is. */
export const WidgetsInTrouble: Story = {
  args: { defaultOpen: 'first' },
  beforeEach: ({ msw }) =>
    msw.use(
      ...createHandlers({
        installs,
        apps: [],
        runWidget: ({ widgetId }) => {
          if (widgetId === 'wholesale') return 'hang';
          if (widgetId === 'warranties') return { status: 404 };
          return { data: Object(fixtures.widgetResults)[widgetId] };
        },
      }),
    ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('₹4,999')).toBeVisible();
    await expect(await canvas.findByRole('heading', { name: 'Subscriptions' })).toBeVisible();
    await expect(await canvas.findByText('Warranties answered with an error')).toBeVisible();
    await expect(await canvas.findByText('Taking longer than usual', {}, { timeout: 6_000 })).toBeVisible();
  },
};

/** The list of panels does not come; what the others brought stands. Asked again, it comes. */
export const PanelsFailed: Story = {
  beforeEach: ({ msw }) => {
    let calls = 0;
    // A refusal is not tried again by itself.
    const refuse = () => (calls++ === 0 ? new HttpResponse(null, { status: 403 }) : undefined);
    msw.use(http.get('*/integration-app/install', refuse));
  },
  play: async ({ canvas, userEvent }) => {
    const line = await canvas.findByText(/The panels could not be loaded/);
    await expect(await canvas.findByRole('heading', { name: 'CRM' })).toBeVisible();
    await userEvent.click(within(line).getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('button', { name: 'My CRM Panel' })).toBeVisible();
    await expect(canvas.queryByText(/The panels could not be loaded/)).toBeNull();
  },
};

/** The fields of a panel are put in order where it stands; Escape ends that first, and then leads back to the reply. */
export const ArrangingFields: Story = {
  args: { defaultOpen: 'first' },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('₹4,999');
    const arrange = canvas.getByRole('button', { name: 'Arrange the fields of My CRM Panel' });
    await userEvent.click(arrange);
    (await canvas.findByRole('button', { name: 'Done' })).focus();
    await userEvent.keyboard('{Escape}');
    await expect(arrange).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByRole('textbox', { name: 'Reply' })).toHaveFocus();
    await userEvent.click(arrange);
    await expect(await canvas.findByText('Preview')).toBeVisible();
  },
};

/** F6 goes from source to source, Shift and F6 back, Escape to the reply. */
export const ByKeyboard: Story = {
  args: { defaultOpen: 'first' },
  play: async ({ canvas, userEvent }) => {
    const reply = canvas.getByRole('textbox', { name: 'Reply' });
    await canvas.findByText('₹4,999');
    await canvas.findByText('Delivery');
    reply.focus();
    await userEvent.keyboard('{Shift>}{F6}{/Shift}');
    await expect(canvas.getByRole('group', { name: 'Delivery' })).toHaveFocus();
    await userEvent.keyboard('{F6}{F6}');
    await expect(canvas.getByRole('group', { name: 'CRM' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(reply).toHaveFocus();
    await userEvent.keyboard('{F6}');
    await expect(canvas.getByRole('group', { name: 'My CRM Panel' })).toHaveFocus();
  },
};

/** The line that changes the width has the focus: arrows move it, Home and End lead to its ends. */
export const Resizing: Story = {
  play: async ({ canvas, userEvent }) => {
    const line = await canvas.findByRole('separator', { name: 'Width of the sidebar' });
    line.focus();
    await userEvent.keyboard('{Home}');
    await expect(line).toHaveAttribute('aria-valuenow', '240');
    await userEvent.keyboard('{ArrowLeft}');
    await expect(line).toHaveAttribute('aria-valuenow', '256');
    await expect(canvas.getByRole('complementary').getBoundingClientRect().width).toBe(256);
    await userEvent.keyboard('{End}');
    await expect(line).toHaveAttribute('aria-valuenow', '480');
    await canvas.findByRole('heading', { name: 'CRM' });
  },
};

/** What the helpdesk itself knows of the customer stands above the sources. */
export const WithHeader: Story = {
  ...Conversation,
  args: { header: <p style={{ margin: 0, padding: '0.75rem 1rem' }}>Customer since March 2021</p> },
};

/** At the start of the conversation: the line that changes its width is on its other side. */
export const AtTheStart: Story = { ...Conversation, args: { side: 'start' } };

/** The lists of what there is do not come. */
export const ListsFailed: Story = {
  beforeEach: ({ msw }) => msw.use(...createHandlers({ lists: 'fail' })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/The panels could not be loaded/, {}, { timeout: 8_000 })).toBeVisible();
  },
};

/** The lists are still on their way. */
export const Loading: Story = {
  beforeEach: ({ msw }) => msw.use(...createHandlers({ lists: 'hang' })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading the sidebar')).toBeInTheDocument();
  },
};

/** The narrowest. */
export const Narrow: Story = { ...Conversation, args: { chosen: { width: 240 } } };

/** The widest. */
export const Wide: Story = { ...Conversation, args: { chosen: { width: 480 } } };

/** Rows that stand closer. */
export const Compact: Story = { ...Conversation, args: { density: 'compact' } };

/** In the dark theme. */
export const Dark: Story = { ...Conversation, globals: { theme: 'dark' } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { ...Conversation, globals: { direction: 'rtl' } };
