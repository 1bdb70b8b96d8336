import type { Meta, StoryObj } from '@storybook/react-vite';
import { WidgetCard } from 'deskside';
import { fixtures } from 'deskside/testing';
import { expect, fn, waitFor, within } from 'storybook/test';
import { arabic, everything, longWords, manyItems, values } from './results.js';

const { crm, wholesale, warranties, subscriptions } = fixtures.widgetResults;

const meta = {
  title: 'Widgets/WidgetCard',
  component: WidgetCard,
  args: { widget: crm, timeZone: 'UTC' },
  argTypes: { timeZone: { description: 'IANA time zone of instants.' } },
} satisfies Meta<typeof WidgetCard>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The text beside a label. */
function shownBeside(canvasElement: HTMLElement, label: string): string | null | undefined {
  const term = within(canvasElement).getByText(label, { selector: 'dt' });
  return term.parentElement?.querySelector('dd')?.textContent;
}

/** What the script of “Writing a sidebar widget” returns. */
export const Crm: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { name: 'CRM', level: 2 })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Priya Sharma', level: 3 })).toBeVisible();
    await expect(canvas.getByText('priya@example.com')).toBeVisible();
    await expect(canvas.getByText('Premium', { selector: '.deskside-badge' })).toHaveAttribute('data-tone', 'green');
    await expect(canvas.getByRole('heading', { name: 'Account details', level: 4 })).toBeVisible();
    await expect(shownBeside(canvasElement, 'Account ID')).toBe('4711');
    await expect(shownBeside(canvasElement, 'Lifetime value')).toBe('$4999');
  },
};

/** “Wholesale account lookup”. */
export const Wholesale: Story = {
  args: { widget: wholesale },
  play: async ({ canvas, canvasElement }) => {
    const action = canvas.getByRole('link', { name: 'View in ERP' });
    await expect(action).toHaveAttribute('href', 'https://erp.example.com/accounts/88');
    await expect(action).toHaveAttribute('target', '_blank');
    await expect(canvas.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Account',
      'Contact',
    ]);
    await expect(shownBeside(canvasElement, 'Phone')).toBe('—');
  },
};

/** “Warranty status check”: several items, each of which folds. */
export const Warranties: Story = {
  args: { widget: warranties },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('EM-20391')).toBeVisible();
    await userEvent.click(canvas.getByRole('heading', { name: 'Espresso machine' }));
    await expect(canvas.getByText('EM-20391')).not.toBeVisible();
    await expect(canvas.getByText('Standard')).toBeVisible();
    await userEvent.click(canvas.getByRole('heading', { name: 'Espresso machine' }));
    await expect(canvas.getByText('EM-20391')).toBeVisible();
  },
};

/** “Multiple items with sections”: “Usage” folds, “Plan” does not. */
export const Subscriptions: Story = {
  args: { widget: subscriptions },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('heading', { name: 'Usage' }));
    await expect(canvas.getByText('3.2 GB')).not.toBeVisible();
    await userEvent.click(canvas.getByRole('heading', { name: 'Plan' }));
    await expect(canvas.getByText('$49/mo')).toBeVisible();
    await userEvent.click(canvas.getByRole('heading', { name: 'Usage' }));
    await expect(canvas.getByText('3.2 GB')).toBeVisible();
  },
};

/** Everything that an item can have. Of more than three items only the first is open at first. */
export const Everything: Story = {
  args: { widget: everything, onAction: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole('link', { name: 'Order 20391' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Assign to me' }));
    await expect(args.onAction).toHaveBeenCalledWith(
      { label: 'Assign to me', link: undefined },
      { item: expect.objectContaining({ title: 'Open ticket about both orders' }) },
    );
  },
};

/** The whole card by keyboard: a link, the chevron beside it, actions, then the values, from one to the next by arrows. */
export const Keyboard: Story = {
  args: { widget: everything },
  play: async ({ canvas, userEvent }) => {
    const [item] = canvas.getAllByRole('listitem');
    const inItem = within(item as HTMLElement);
    await userEvent.tab();
    await expect(inItem.getByRole('link', { name: 'Order 20391' })).toHaveFocus();
    await userEvent.tab();
    await expect(item?.querySelector('summary')).toHaveFocus();
    await userEvent.tab();
    await expect(inItem.getByRole('link', { name: 'View in ERP' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect(inItem.getByRole('button', { name: 'Copy Carrier' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(inItem.getByRole('button', { name: 'Copy Tracking number' })).toHaveFocus());
  },
};

/** Texts verbatim, ids without grouping, Yes and No, lists with commas; typed values as their type shows them. */
export const TypedValues: Story = {
  args: { widget: values },
  play: async ({ canvasElement, canvas }) => {
    await expect(shownBeside(canvasElement, 'Id')).toBe('20391');
    await expect(shownBeside(canvasElement, 'Active')).toBe('Yes');
    await expect(shownBeside(canvasElement, 'Dash')).toBe('—');
    await expect(shownBeside(canvasElement, 'Tags')).toBe('VIP, Early Adopter');
    await expect(shownBeside(canvasElement, 'Balance')).toBe('₹4,999');
    await expect(shownBeside(canvasElement, 'Renewal')).toBe('1 August 2026');
    await expect(canvas.getByRole('link', { name: /crm\.example\.com/ })).toBeVisible();
  },
};

/** More than five items: the first five, and a button for the others. */
export const ManyItems: Story = {
  args: { widget: manyItems(12) },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(5);
    await userEvent.click(canvas.getByRole('button', { name: 'Show 7 more' }));
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(12);
    await expect(canvas.queryByRole('button', { name: /more$/ })).toBeNull();
  },
};

const actions = ['View in ERP', 'Send invoice', 'Extend warranty', 'Open ticket', 'Merge'].map((label) => ({
  label,
  link: 'https://erp.example.com/',
}));

/** More than three actions: two, and a menu for the others. One without an address says so. */
export const ManyActions: Story = {
  args: {
    widget: {
      title: 'Warranties',
      items: [
        { ...warranties.items[0], actions: [...actions, { label: 'Escalate' }, { label: 'Bad', link: 'javascript:' }] },
      ],
    },
  },
  play: async ({ canvas, userEvent }) => {
    const last = canvas.getByRole('link', { name: 'Merge' });
    await expect(last).not.toBeVisible();
    await userEvent.click(canvas.getByText('More'));
    await expect(last).toBeVisible();
    await expect(canvas.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
      actions.map(({ label }) => label),
    );
    const refused = canvas.getByRole('button', { name: 'Bad' });
    await expect(refused).toHaveAttribute('aria-disabled', 'true');
    await expect(refused).toHaveAccessibleDescription('This action has no safe address');
  },
};

/** Long words break, and nothing stands out of the sidebar. */
export const LongWords: Story = {
  args: { widget: longWords },
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('.deskside-widget');
    await expect(card?.scrollWidth).toBe(card?.clientWidth);
  },
};

/** “Return an empty items list when there’s nothing to show”: one line. */
export const Empty: Story = {
  args: { widget: { title: 'CRM', items: [] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing to show')).toBeVisible();
  },
};

/** `emptyWidgets="full"`. */
export const EmptyFull: Story = {
  args: { widget: { title: 'CRM', items: [] }, emptyWidgets: 'full' },
};

/** A script that tells the truth: `error: { message }`. */
export const ScriptError: Story = {
  args: { widget: { title: 'CRM', items: [], error: { message: 'The CRM answered with 503. Try again later.' } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('CRM could not look this up')).toBeVisible();
    await expect(canvas.getByText('The CRM answered with 503. Try again later.')).toBeVisible();
  },
};

/** A script that could look up a part. */
export const ScriptErrorBesideItems: Story = {
  args: { widget: { ...wholesale, error: 'The credit limit could not be renewed.' } },
};

/** Something other than an object. */
export const Invalid: Story = {
  args: { widget: null, name: 'CRM' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('CRM’s answer can’t be read')).toBeVisible();
  },
};

/** What is missing is left out: no sections, no title, no fields. */
export const Incomplete: Story = {
  args: {
    name: 'CRM',
    widget: {
      items: [
        { title: 'Header only' },
        { subtitle: 'A subtitle in the title’s place' },
        { badge: { text: 'VIP' } },
        { sections: [{ fields: { Plan: 'Pro' } }, { title: 'Without fields' }] },
      ],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Header only',
      'A subtitle in the title’s place',
      'VIP',
      'Untitled',
    ]);
    await expect(canvas.queryByText('Without fields')).toBeNull();
  },
};

/** The dark theme. */
export const Dark: Story = { args: Everything.args, globals: { theme: 'dark' } };

/** A sidebar of 240 pixels. */
export const Narrow: Story = { args: Everything.args, globals: { width: '240' } };

/** A sidebar of 480 pixels. */
export const Wide: Story = { args: Everything.args, globals: { width: '480' } };

/** Long words at 240 pixels. */
export const LongWordsNarrow: Story = { ...LongWords, globals: { width: '240' } };

/** An Arabic result in a page that runs from right to left. */
export const RightToLeft: Story = {
  args: { widget: arabic, locale: 'ar' },
  globals: { direction: 'rtl' },
};
