import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { onlineManager } from '@tanstack/react-query';
import { Panel } from 'deskside';
import { fixtures } from 'deskside/testing';
import { expect, waitFor } from 'storybook/test';
import { answers } from './answers.js';
import { ConnectedPanel } from './ConnectedPanel.js';
import { allTypes, arabicCustomer, arabicSchema, knownCustomer } from './customers.js';

const meta = {
  title: 'Panels/Panel',
  component: ConnectedPanel,
  subcomponents: { Panel },
  args: { install: fixtures.panelInstall },
  // Each story answers requests in its own way and needs a page of its own.
  parameters: {
    docs: {
      story: { inline: false, height: '380px' },
      description: {
        component:
          'One panel, connected: fetches the values for the conversation on screen and shows them, or says in words why there are none. The props of `Panel` itself are under its tab.',
      },
    },
  },
} satisfies Meta<typeof ConnectedPanel>;

export default meta;

type Story = StoryObj<typeof meta>;

const good = { data: fixtures.panelResponse };

/** A failed request is tried once more after a second. */
const afterRetry = { timeout: 5000 };

const ready = ({ canvas }: Pick<StoryContext, 'canvas'>): Promise<HTMLElement> => canvas.findByText('₹4,999');

/** The endpoint has not answered yet: the schema's own shape, so that nothing moves when it does. */
export const Loading: Story = {
  beforeEach: answers('hang'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'My CRM Panel' })).toHaveAttribute('data-busy', 'true');
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading My CRM Panel');
    await expect(canvas.getByText('Renewal Date')).toBeVisible();
  },
};

/** “Aim for a response time under 2 seconds”: after that the panel says so. */
export const Slow: Story = {
  beforeEach: answers('hang'),
  play: async ({ canvas }) => {
    await canvas.findByText('Taking longer than usual', {}, afterRetry);
  },
};

/** The document's response. */
export const Ready: Story = {
  beforeEach: answers(good),
  play: async (context) => {
    await ready(context);
    await waitFor(() => expect(context.canvas.getByText(/^Updated/)).toBeVisible());
  },
};

/** The values stand where the skeleton stood, row by row. */
export const NothingMoves: Story = {
  beforeEach: answers({ ...good, afterMs: 100 }),
  play: async ({ canvas }) => {
    const places = (): number[] =>
      ['My CRM Panel', 'Full Name', 'Active'].map((text) => canvas.getByText(text).getBoundingClientRect().top);
    const before = places();
    await ready({ canvas });
    await waitFor(() => expect(canvas.getByText(/^Updated/)).toBeVisible());
    await expect(places()).toEqual(before);
  },
};

/** Newer values are on their way; the known ones stay. */
export const Refreshing: Story = {
  beforeEach: answers(good, 'hang'),
  play: async ({ canvas, userEvent }) => {
    await ready({ canvas });
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh My CRM Panel' }));
    await expect(canvas.getByRole('region')).toHaveAttribute('data-busy', 'true');
    await expect(canvas.getByText('₹4,999')).toBeVisible();
  },
};

/** Newer values could not be fetched: the last good ones stay, with a warning and another attempt. */
export const Stale: Story = {
  beforeEach: answers(good, { status: 404 }),
  play: async ({ canvas, userEvent }) => {
    await ready({ canvas });
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh My CRM Panel' }));
    await expect(await canvas.findByRole('alert')).toBeInTheDocument();
    await canvas.findByText('These values may be out of date');
    await expect(canvas.getByText('₹4,999')).toBeVisible();
  },
};

/** “Empty object shows a blank state in the panel.” */
export const Empty: Story = {
  beforeEach: answers({ data: {} }),
  play: async ({ canvas }) => {
    await canvas.findByText('Nothing to show');
  },
};

/** No key of the answer is one of the schema's: both spellings are named. */
export const Mismatch: Story = {
  beforeEach: answers({ data: { 'full name': 'Priya Sharma', mrr: 4999 } }),
  play: async ({ canvas }) => {
    await canvas.findByText(/“full name” \(“Full Name”\?\)/);
  },
};

/** The endpoint answered with something other than an object. */
export const Unreadable: Story = {
  beforeEach: answers({ text: '<!doctype html><title>Bad gateway</title>' }),
  play: async ({ canvas }) => {
    await canvas.findByText('My CRM Panel’s answer can’t be read');
  },
};

/** “Your endpoint returned a non-2xx status.” */
export const HttpError: Story = {
  beforeEach: answers({ status: 500 }),
  play: async ({ canvas }) => {
    await canvas.findByText('My CRM Panel answered with an error', {}, afterRetry);
  },
};

/** 401 or 403: the saved sign-in was refused. */
export const NeedsReconnecting: Story = {
  beforeEach: answers({ status: 401 }),
  play: async ({ canvas }) => {
    await canvas.findByText('My CRM Panel needs to be reconnected');
  },
};

/** Nobody has signed in to the vendor yet, or the vendor has ended it. */
export const NotConnected: Story = {
  beforeEach: answers({ status: 401, code: 'connection_required' }),
  play: async ({ canvas }) => {
    await canvas.findByText('My CRM Panel is not connected');
    await expect(canvas.getByRole('button', { name: 'Connect' })).toBeVisible();
  },
};

/** The way to the vendor’s sign-in, which opens in a tab of its own. */
export const Connecting: Story = {
  beforeEach: NotConnected.beforeEach,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect' }));
    await expect(await canvas.findByRole('link', { name: 'Sign in to My CRM Panel' })).toHaveFocus();
  },
};

/** No answer within the deadline. */
export const Timeout: Story = {
  args: { timeoutMs: 50 },
  beforeEach: answers('hang'),
  play: async ({ canvas }) => {
    await canvas.findByText('My CRM Panel didn’t answer in time', {}, afterRetry);
  },
};

/** The connection broke. Another attempt succeeds. */
export const Network: Story = {
  beforeEach: answers('network-error'),
  play: async ({ canvas }) => {
    await canvas.findByText('My CRM Panel can’t be reached', {}, afterRetry);
  },
};

/** “Try again” asks again; the focus stays in the panel. */
export const Recovers: Story = {
  beforeEach: answers({ status: 404 }, good),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await ready({ canvas });
    await expect(canvas.getByRole('button', { name: 'Refresh My CRM Panel' })).toHaveFocus();
  },
};

/** No connection at all: the request goes out by itself once there is one. */
export const Offline: Story = {
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: async ({ canvas }) => {
    await canvas.findByText('You are offline');
  },
};

/** “The install status is not `active`”: nothing is asked. */
export const Inactive: Story = {
  args: { install: { ...fixtures.panelInstall, status: 'inactive' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('My CRM Panel is switched off')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

const everyType = { ...fixtures.panelInstall, version: { ...fixtures.panelInstall.version, schema: allTypes } };

/** Every type of field. */
export const AllTypes: Story = {
  args: { install: everyType },
  beforeEach: answers({ data: knownCustomer }),
  play: async (context) => {
    await ready(context);
  },
};

/** The dark theme. */
export const Dark: Story = { ...AllTypes, globals: { theme: 'dark' } };

/** A sidebar of 240 pixels: values stand below their labels. */
export const Narrow: Story = { ...AllTypes, globals: { width: '240' } };

/** A warning in the dark theme. */
export const StaleDark: Story = { ...Stale, globals: { theme: 'dark' } };

/** An error in the dark theme. */
export const NeedsReconnectingDark: Story = { ...NeedsReconnecting, globals: { theme: 'dark' } };

/** An Arabic panel in a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    locale: 'ar',
    messages: { yes: 'نعم', no: 'لا', updated: 'آخر تحديث {when}', refresh: 'تحديث {name}', copy: 'نسخ {label}' },
    install: {
      ...fixtures.panelInstall,
      app: { ...fixtures.panelInstall.app, name: 'لوحة العملاء' },
      version: { ...fixtures.panelInstall.version, schema: arabicSchema },
    },
  },
  beforeEach: answers({ data: arabicCustomer }),
  play: async ({ canvas }) => {
    await canvas.findByText('ليلى حداد');
  },
};
