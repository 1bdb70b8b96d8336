import type { Meta, StoryObj } from '@storybook/react-vite';
import { createHandlers, fixtures } from 'deskside/testing';
import { expect, waitFor, within } from 'storybook/test';
import { sampleApp } from '../dashboard-apps/sampleApps.js';
import { installs } from '../panels/installs.js';
import { SidebarPage } from './SidebarPage.js';

const apps = () => [{ ...sampleApp(undefined, { placement: 'sidebar' }), title: 'Delivery' }];

const meta = {
  title: 'Sidebar/ConversationSidebar',
  component: SidebarPage,
  globals: { width: 'full' },
  parameters: { docs: { story: { inline: false, height: '720px' } } },
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
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Subscription/ }));
    await expect(await canvas.findByRole('heading', { name: 'Subscription' })).toBeVisible();
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
