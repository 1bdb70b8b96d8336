import type { Meta, StoryObj } from '@storybook/react-vite';
import { DashboardAppSidebar } from 'deskside';
import { createHandlers } from 'deskside/testing';
import { expect } from 'storybook/test';
import { AppDesk } from './AppDesk.js';
import { sampleApps } from './sampleApps.js';

const apps = sampleApps(['Customer Orders', 'Loyalty', 'Invoices'], { placement: 'sidebar' });

const meta = {
  title: 'Dashboard apps/DashboardAppSidebar',
  component: DashboardAppSidebar,
  parameters: { docs: { story: { inline: false, height: '500px' } } },
  decorators: [
    (Story) => (
      <AppDesk>
        <Story />
      </AppDesk>
    ),
  ],
  beforeEach: ({ msw }) => msw.use(...createHandlers({ apps })),
} satisfies Meta<typeof DashboardAppSidebar>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A page comes when it comes: a busy machine takes its time. */
const patient = { timeout: 10_000 };

/** Each app is a section; nothing is loaded before it is opened. */
export const Closed: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Apps' }, patient)).toBeVisible();
    await expect(canvas.getByText('Loyalty')).toBeVisible();
    await expect(canvas.queryByTitle('Loyalty')).toBeNull();
  },
};

/** Opened, its page is loaded; closed, it is kept. */
export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Customer Orders', {}, patient));
    await canvas.findByText('Customer Orders loaded', {}, patient);
    const page = canvas.getByTitle('Customer Orders');
    await expect(page).toBeVisible();
    await userEvent.click(canvas.getByText('Customer Orders'));
    await expect(page).not.toBeVisible();
    await userEvent.click(canvas.getByText('Customer Orders'));
    await expect(canvas.getByTitle('Customer Orders')).toBe(page);
    await expect(page).toBeVisible();
  },
};

/** The dark theme. */
export const Dark: Story = { ...Open, globals: { theme: 'dark' } };

/** A sidebar of 240 pixels. */
export const Narrow: Story = { ...Open, globals: { width: '240' } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { ...Open, globals: { direction: 'rtl' } };
