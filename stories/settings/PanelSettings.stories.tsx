import type { Meta, StoryObj } from '@storybook/react-vite';
import { RequestError } from 'deskside';
import { PanelSettings } from 'deskside/settings';
import { fixtures } from 'deskside/testing';
import { expect } from 'storybook/test';
import { connectedApp, globalApp, inUse } from './records.js';
import { SettingsDesk, type SettingsDeskProps } from './SettingsDesk.js';

const meta = {
  title: 'Settings/PanelSettings',
  component: PanelSettings,
  globals: { width: 'full' },
  args: { desk: inUse },
  render: ({ desk }) => (
    <SettingsDesk desk={desk}>
      <PanelSettings />
    </SettingsDesk>
  ),
} satisfies Meta<Omit<SettingsDeskProps, 'children'>>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A panel of the account, which is on, and one of the whole helpdesk, which is not added. */
export const List: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('switch', { name: 'Show My CRM Panel to agents' })).toBeChecked();
    await expect(canvas.getByText('Whole helpdesk')).toBeVisible();
  },
};

/** Nothing yet. */
export const Empty: Story = {
  args: { desk: {} },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No panels yet')).toBeVisible();
  },
};

/** A new panel with a schema that is not JSON yet. */
export const New: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add a panel' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Name' }), 'Orders');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Schema' }), ',');
    await expect(await canvas.findByText('The schema has errors. They are listed below it.')).toBeVisible();
  },
};

/** The document’s panel, tried out with its stored credential. */
export const Edited: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit My CRM Panel' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Run test' }));
    await expect((await canvas.findAllByText('Priya Sharma'))[0]).toBeVisible();
  },
};

/** A vendor that is connected by OAuth2. */
export const Connected: Story = {
  args: { desk: { ...inUse, apps: [connectedApp, globalApp] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit My CRM Panel' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Check the connection' }));
    await expect(await canvas.findByText('Connected')).toBeVisible();
  },
};

/** A panel of the whole helpdesk: only what is this account’s can be said. */
export const Global: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit Billing' }));
    await expect(canvas.queryByRole('textbox', { name: 'Endpoint' })).toBeNull();
  },
};

/** The endpoint moves to another server, and what was stored does not go with it. */
export const MovedEndpoint: Story = {
  args: {
    desk: {
      ...inUse,
      calls: {
        updatePanelVersion: () => Promise.reject(new RequestError('lost', { failure: 'network' })),
      },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit My CRM Panel' }));
    const endpoint = canvas.getByRole('textbox', { name: 'Endpoint' });
    await userEvent.clear(endpoint);
    await userEvent.type(endpoint, 'https://other.example/render');
    await expect(canvas.getByText(/The endpoint is now on another server/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText(/The server did not answer/)).toBeVisible();
    await expect(endpoint).toHaveValue('https://other.example/render');
  },
};

/** Names that want to be something else. */
export const Hostile: Story = {
  args: {
    desk: {
      apps: [
        { ...inUse.apps[0], name: `\u202e<b>${'x'.repeat(300)}`, icon: 'javascript:alert(1)' } as typeof globalApp,
      ],
      installs: [{ ...fixtures.panelInstall, channelIds: ['<script>', 'y'.repeat(300)] }],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Edit <b>x/ }));
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus();
  },
};
