import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { type DashboardApp, DashboardAppTabs } from 'deskside';
import { createHandlers } from 'deskside/testing';
import { HttpResponse, http } from 'msw';
import { expect, fn, waitFor } from 'storybook/test';
import { AppDesk, Conversation } from './AppDesk.js';
import { pageOf } from './pages.js';
import { sampleApps } from './sampleApps.js';

const meta = {
  title: 'Dashboard apps/DashboardAppTabs',
  component: DashboardAppTabs,
  args: { children: <Conversation />, onOpenAppChange: fn() },
  globals: { width: '480' },
  parameters: { docs: { story: { inline: false, height: '500px' } } },
  decorators: [
    (Story) => (
      <AppDesk>
        <Story />
      </AppDesk>
    ),
  ],
} satisfies Meta<typeof DashboardAppTabs>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A page comes when it comes: a busy machine takes its time. */
const patient = { timeout: 10_000 };

/** For a story's `beforeEach`: the account has these apps. */
const has =
  (apps: readonly DashboardApp[]) =>
  ({ msw }: StoryContext): void =>
    msw.use(...createHandlers({ apps }));

const few = sampleApps(['Customer Orders', 'Loyalty', 'Invoices']);

/** “A new tab with the name you gave to the app will appear in the conversation window.” */
export const Messages: Story = {
  beforeEach: has(few),
  play: async ({ canvas }) => {
    await canvas.findByRole('tab', { name: 'Customer Orders' }, patient);
    await expect(canvas.getByRole('tab', { selected: true })).toHaveAccessibleName('Messages');
    await expect(canvas.getByRole('tabpanel', { name: 'Messages' })).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Reply' })).toBeVisible();
  },
};

/** “When you click on the new tab, you will be able to see your application.” */
export const Open: Story = {
  beforeEach: has(few),
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Customer Orders' }, patient));
    await expect(args.onOpenAppChange).toHaveBeenCalledWith(few[0]);
    await canvas.findByText('Customer Orders loaded', {}, patient);
    await expect(pageOf(canvasElement, 'Customer Orders')).toBeVisible();
    await expect(canvas.queryByRole('textbox', { name: 'Reply' })).toBeNull();
  },
};

/** The arrow keys move among the tabs; Enter opens one, and a page is loaded only then. */
export const Keyboard: Story = {
  beforeEach: has(few),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByRole('tab', { name: 'Loyalty' }, patient);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Loyalty' })).toHaveFocus();
    await expect(pageOf(canvasElement, 'Loyalty')).toBeUndefined();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(pageOf(canvasElement, 'Loyalty')).toBeVisible(), patient);
    await expect(canvas.getByRole('tab', { name: 'Loyalty' })).toHaveFocus();
  },
};

const many = sampleApps(
  Array.from({ length: 29 }, (_, index) =>
    index === 3 ? 'Wholesale customers of all our subsidiaries' : `Orders ${index + 1}`,
  ),
);

/** More than fit: the row scrolls, and fades where it goes on. */
export const Thirty: Story = {
  beforeEach: has(many),
  play: async ({ canvas, userEvent }) => {
    const last = await canvas.findByRole('tab', { name: 'Orders 29' }, patient);
    const row = canvas.getByRole('tablist').getBoundingClientRect();
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await expect(last).toHaveFocus();
    await waitFor(() => expect(last.getBoundingClientRect().right).toBeLessThanOrEqual(row.right), patient);
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  },
};

/** Without apps there is the conversation, and no tabs. */
export const NoApps: Story = {
  beforeEach: has([]),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Reply' })).toBeVisible();
    await expect(canvas.queryByRole('tab')).toBeNull();
  },
};

/** The list could not be fetched: the conversation stays, and another attempt succeeds. */
export const ListFailed: Story = {
  beforeEach: ({ msw }) => {
    let calls = 0;
    const list = '*/api/v1/accounts/:accountId/dashboard_apps';
    const answer = () => (calls++ === 0 ? HttpResponse.json({}, { status: 404 }) : HttpResponse.json(few));
    msw.use(http.get(list, answer));
  },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/The apps could not be loaded/, {}, patient);
    await expect(canvas.getByRole('textbox', { name: 'Reply' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await canvas.findByRole('tab', { name: 'Customer Orders' }, patient);
  },
};

/** The dark theme. */
export const Dark: Story = { ...Open, globals: { ...meta.globals, theme: 'dark' } };

/** A window of 240 pixels. */
export const Narrow: Story = { ...Messages, globals: { width: '240' } };

/** The row runs from right to left, and so do the arrow keys. */
export const RightToLeft: Story = {
  globals: { ...meta.globals, direction: 'rtl' },
  beforeEach: has(many),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('tab', { name: 'Orders 1' }, patient);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: 'Orders 2' })).toHaveFocus();
  },
};
