import type { Meta, StoryObj } from '@storybook/react-vite';
import { RequestError } from 'deskside';
import { DashboardAppSettings } from 'deskside/settings';
import { expect, within } from 'storybook/test';
import { goodPage } from '../../test/settings/fakeClient.js';
import { inUse } from './records.js';
import { SettingsDesk, type SettingsDeskProps } from './SettingsDesk.js';

const meta = {
  title: 'Settings/DashboardAppSettings',
  component: DashboardAppSettings,
  globals: { width: 'full' },
  args: { desk: inUse },
  render: ({ desk }) => (
    <SettingsDesk desk={desk}>
      <DashboardAppSettings />
    </SettingsDesk>
  ),
} satisfies Meta<Omit<SettingsDeskProps, 'children'>>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Three apps. The last one is not shown to agents, because its address is not encrypted. */
export const List: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Customer Orders')).toBeVisible();
    await expect(canvas.getByText('Not shown: check it')).toBeVisible();
  },
};

/** Nothing yet: what one is for. */
export const Empty: Story = {
  args: { desk: {} },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No dashboard apps yet')).toBeVisible();
  },
};

/** The list could not be had. */
export const Failed: Story = {
  args: {
    desk: {
      calls: {
        listDashboardApps: () => Promise.reject(new RequestError('403', { failure: 'reconnect', status: 403 })),
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You may not change this');
  },
};

/** A new app that was sent half filled in: the summary has the focus, each fault stands at its field. */
export const Refused: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add a dashboard app' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Address' }), 'orders.example');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    const summary = canvas.getByText('This cannot be saved yet').closest<HTMLElement>('[role="alert"]');
    await expect(summary).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Enter a name.' }));
    await expect(canvas.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  },
};

/** An app of which the page refuses to stand in a frame. */
export const PageRefusesFrames: Story = {
  args: {
    desk: {
      ...inUse,
      calls: {
        checkDashboardApp: async () => ({
          ...goodPage,
          response: { status: 200, headers: { 'x-frame-options': 'DENY' }, text: '', bytes: 0 },
        }),
      },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit Customer Orders' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Check now' }));
    await expect(await canvas.findByText(/X-Frame-Options: DENY/)).toBeVisible();
  },
};

/** The question before an app is deleted, with its name. */
export const Deleting: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete Customer Orders' }));
    const dialog = within(canvas.getByRole('dialog', { name: 'Delete Customer Orders?' }));
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  },
};

/** A name and an address that want to be something else. */
export const Hostile: Story = {
  args: {
    desk: {
      dashboardApps: [
        {
          id: 1,
          title: `\u202e<img src=x onerror=alert(1)> ${'long '.repeat(40)}`,
          content: [{ type: 'frame', url: `javascript:alert(1)//${'x'.repeat(500)}` }],
        },
      ],
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/<img src=x onerror/)).toBeVisible();
  },
};

/** The form in the dark. */
export const Dark: Story = {
  globals: { width: 'full', theme: 'dark' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit Loyalty' }));
    await expect(canvas.getByRole('heading', { name: 'Loyalty' })).toHaveFocus();
  },
};
