import type { Meta, StoryObj } from '@storybook/react-vite';
import { WidgetSettings } from 'deskside/settings';
import { expect, within } from 'storybook/test';
import { inUse } from './records.js';
import { SettingsDesk, type SettingsDeskProps } from './SettingsDesk.js';

const meta = {
  title: 'Settings/WidgetSettings',
  component: WidgetSettings,
  globals: { width: 'full' },
  args: { desk: inUse },
  render: ({ desk }) => (
    <SettingsDesk desk={desk}>
      <WidgetSettings />
    </SettingsDesk>
  ),
} satisfies Meta<Omit<SettingsDeskProps, 'children'>>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The document’s four widgets in their order; one is off. */
export const List: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Move CRM down' }));
    await expect(canvas.getByText('CRM moved to 2 of 4')).toBeInTheDocument();
    await expect(canvas.getByRole('switch', { name: 'Show Wholesale to agents' })).not.toBeChecked();
  },
};

/** Nothing yet. */
export const Empty: Story = {
  args: { desk: {} },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No widgets yet')).toBeVisible();
  },
};

/** A new widget, run before it is saved. */
export const Tested: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add a widget' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Run test' }));
    await expect((await canvas.findAllByText('Priya Sharma'))[0]).toBeVisible();
  },
};

/** A widget whose source is an endpoint. */
export const Endpoint: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit CRM' }));
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: 'Source' }), 'HTTPS endpoint');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Endpoint' }), 'erp');
    await expect(canvas.getByRole('textbox', { name: 'Endpoint' })).toBeInvalid();
  },
};

/** Leaving edits that are not saved asks first. */
export const Discarding: Story = {
  globals: { width: 'full', theme: 'dark' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit CRM' }));
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Name' }), ' 2');
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    const dialog = within(canvas.getByRole('dialog', { name: 'Discard the changes to CRM?' }));
    await expect(dialog.getByRole('button', { name: 'Discard changes' })).toBeVisible();
  },
};
