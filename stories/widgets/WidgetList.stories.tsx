import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager } from '@tanstack/react-query';
import type { SidebarWidget } from 'deskside';
import { Widget, WidgetList } from 'deskside';
import { fixtures } from 'deskside/testing';
import { expect, waitFor, within } from 'storybook/test';
import { ConnectedWidgets } from './ConnectedWidgets.js';
import { runs } from './runs.js';

const meta = {
  title: 'Widgets/WidgetList',
  component: ConnectedWidgets,
  subcomponents: { WidgetList, Widget },
  // Each story answers requests in its own way and needs a page of its own.
  parameters: {
    docs: {
      story: { inline: false, height: '480px' },
      description: {
        component:
          'Every active widget of the account, connected: all are asked in the same moment when a conversation is opened, and none waits for another. The props of `WidgetList` and `Widget` are under their tabs.',
      },
    },
  },
} satisfies Meta<typeof ConnectedWidgets>;

export default meta;

type Story = StoryObj<typeof meta>;

const { crm, wholesale, warranties, subscriptions } = fixtures.widgetResults;
const [first] = fixtures.sidebarWidgets;
const one = { widget: first };

/** A failed request is tried once more after a second. */
const afterRetry = { timeout: 5000 };

/** The document's four examples. */
export const Document: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('3.2 GB');
    await expect(canvas.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'CRM',
      'Wholesale',
      'Warranties',
      'Subscriptions',
    ]);
  },
};

const five: readonly SidebarWidget[] = ['crm', 'orders', 'erp', 'tickets', 'subscriptions'].map((id, order) => ({
  id,
  name: { crm: 'CRM', erp: 'ERP' }[id] ?? id.replace(/^./, (letter) => letter.toUpperCase()),
  active: true,
  order,
}));

/** Five widgets, of which one hangs, one fails and one is empty: the good ones stand, the others each say what happened. */
export const Mixed: Story = {
  beforeEach: runs(
    {
      crm: [{ data: crm }],
      orders: ['hang'],
      erp: [{ status: 404 }],
      tickets: [{ data: { title: 'Tickets', items: [] } }],
      subscriptions: [{ data: subscriptions }],
    },
    five,
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('3.2 GB');
    await canvas.findByText('Priya Sharma');
    await canvas.findByText('Taking longer than usual', {}, afterRetry);
    const erp = within(canvas.getByRole('region', { name: 'ERP' }));
    await expect(erp.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(within(canvas.getByRole('region', { name: 'Tickets' })).getByText('Nothing to show')).toBeVisible();
  },
};

/** The scripts have not answered yet. */
export const Loading: Story = {
  args: one,
  beforeEach: runs({}),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'CRM' })).toHaveAttribute('data-busy', 'true');
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading CRM');
  },
};

/** The header does not move when the card comes, and the card stands where its outline stood. */
export const NothingMoves: Story = {
  args: one,
  beforeEach: runs({ crm: [{ data: crm, afterMs: 100 }] }),
  play: async ({ canvas, canvasElement }) => {
    const places = (): number[] =>
      ['.deskside-panel__name', '.deskside-item', '.deskside-item__header'].map(
        (part) => canvasElement.querySelector(part)?.getBoundingClientRect().top ?? -1,
      );
    const before = places();
    await canvas.findByText('Priya Sharma');
    await waitFor(() => expect(canvas.getByText(/^Updated/)).toBeVisible());
    await expect(places()).toEqual(before);
  },
};

/** After two seconds a widget says that it takes long. */
export const Slow: Story = {
  args: one,
  beforeEach: runs({}),
  play: async ({ canvas }) => {
    await canvas.findByText('Taking longer than usual', {}, afterRetry);
  },
};

/** “Return an empty items list when there’s nothing to show.” */
export const Empty: Story = {
  args: one,
  beforeEach: runs({ crm: [{ data: { title: 'CRM', items: [] } }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing to show')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Refresh CRM' })).toBeVisible();
  },
};

/** A script raised an exception, or the host could not run it. */
export const Failed: Story = {
  args: one,
  beforeEach: runs({ crm: [{ status: 502 }] }),
  play: async ({ canvas }) => {
    await canvas.findByText('CRM answered with an error', {}, afterRetry);
  },
};

/** No answer within the deadline. */
export const Timeout: Story = {
  args: { ...one, timeoutMs: 50 },
  beforeEach: runs({}),
  play: async ({ canvas }) => {
    await canvas.findByText('CRM didn’t answer in time', {}, afterRetry);
  },
};

/** Something other than an object. */
export const Invalid: Story = {
  args: one,
  beforeEach: runs({ crm: [{ data: ['Priya Sharma'] }] }),
  play: async ({ canvas }) => {
    await canvas.findByText('CRM’s answer can’t be read');
  },
};

/** A newer result could not be fetched: the last good one stays, with a warning and another attempt. */
export const Stale: Story = {
  args: one,
  beforeEach: runs({ crm: [{ data: crm }, { status: 404 }] }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Priya Sharma');
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh CRM' }));
    await canvas.findByText('These values may be out of date');
    await expect(canvas.getByText('Priya Sharma')).toBeVisible();
  },
};

/** “Try again” runs it again; the focus stays in the widget. */
export const Recovers: Story = {
  args: one,
  beforeEach: runs({ crm: [{ status: 404 }, { data: crm }] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await canvas.findByText('Priya Sharma');
    await expect(canvas.getByRole('button', { name: 'Refresh CRM' })).toHaveFocus();
  },
};

/** What the agent closed stays closed when a newer result comes. */
export const StaysClosed: Story = {
  args: one,
  beforeEach: runs({ crm: [{ data: crm }, { data: { ...crm, title: 'CRM (new)' } }] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('heading', { name: 'Priya Sharma' }));
    await expect(canvas.getByText('4711')).not.toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh CRM' }));
    await canvas.findByRole('heading', { name: 'CRM (new)' });
    await expect(canvas.getByText('4711')).not.toBeVisible();
  },
};

/** No connection at all: the request goes out by itself once there is one. */
export const Offline: Story = {
  args: one,
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: async ({ canvas }) => {
    await canvas.findByText('You are offline');
  },
};

/** The dark theme. */
export const Dark: Story = { ...Mixed, globals: { theme: 'dark' } };

/** A sidebar of 240 pixels. */
export const Narrow: Story = { ...Mixed, globals: { width: '240' } };

/** A page that runs from right to left. */
export const RightToLeft: Story = {
  ...Document,
  globals: { direction: 'rtl' },
  beforeEach: runs({
    crm: [{ data: crm }],
    wholesale: [{ data: wholesale }],
    warranties: [{ data: warranties }],
    subscriptions: [{ data: subscriptions }],
  }),
};
