import type { Meta, StoryObj } from '@storybook/react-vite';
import { createHandlers, fixtures } from 'deskside/testing';
import { expect } from 'storybook/test';
import { installs } from '../panels/installs.js';
import { Desk } from './Desk.js';

const meta = {
  title: 'Sidebar/Full page',
  component: Desk,
  globals: { width: 'full' },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  beforeEach: ({ msw }) => {
    msw.use(
      ...createHandlers({
        installs,
        render: ({ appId }) => (appId === '64app001' ? { data: fixtures.panelResponse } : { data: {} }),
      }),
    );
  },
} satisfies Meta<typeof Desk>;

export default meta;

type Story = StoryObj<typeof meta>;

/** An agent reads a conversation and sees beside it what the customer's own systems know. */
export const Conversation: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('₹4,999');
    await userEvent.click(canvas.getByRole('button', { name: 'Orders' }));
    await canvas.findByText('Nothing to show');
    await userEvent.click(canvas.getByRole('button', { name: 'My CRM Panel' }));
    await expect(canvas.getByText('₹4,999')).toBeVisible();
  },
};

/** The same in the dark theme. */
export const Dark: Story = { ...Conversation, globals: { theme: 'dark' } };

/** The same in a page that runs from right to left. */
export const RightToLeft: Story = { ...Conversation, globals: { direction: 'rtl' } };
