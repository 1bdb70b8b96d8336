import type { Meta, StoryObj } from '@storybook/react-vite';
import { Settings, type SettingsProps } from 'deskside/settings';
import { expect } from 'storybook/test';
import { inUse } from './records.js';
import { SettingsDesk, type SettingsDeskProps } from './SettingsDesk.js';

const meta = {
  title: 'Settings/Settings',
  component: Settings,
  globals: { width: 'full' },
  args: { desk: inUse },
  render: ({ desk, ...props }) => (
    <SettingsDesk desk={desk}>
      <Settings {...props} />
    </SettingsDesk>
  ),
} satisfies Meta<Omit<SettingsDeskProps, 'children'> & SettingsProps>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Three tabs. What is edited in one stays while another is looked at. */
export const Tabs: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add a panel' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Name' }), 'Orders');
    await userEvent.click(canvas.getByRole('tab', { name: 'Widgets' }));
    await expect(await canvas.findByText('Warranties')).toBeVisible();
    await userEvent.click(canvas.getByRole('tab', { name: 'Panels' }));
    await expect(canvas.getByRole('textbox', { name: 'Name' })).toHaveValue('Orders');
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  globals: { width: 'full', direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('My CRM Panel')).toBeVisible();
  },
};
