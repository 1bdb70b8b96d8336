import type { Meta, StoryObj } from '@storybook/react-vite';
import { RelativeTimeField } from 'deskside';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const hour = 3_600_000;

const meta = {
  title: 'Fields/Relative time',
  component: OneField,
  subcomponents: { RelativeTimeField },
  args: {
    label: 'Last Order',
    schema: { type: 'string', format: 'date-time', 'x-deskside': { display: 'relative' } },
    value: new Date(Date.now() - 3 * hour).toISOString(),
  },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** How long ago; the instant stands in the title. */
export const Normal: Story = { play: shows('3 hr ago') };

export const Ahead: Story = {
  args: { label: 'Next Call', value: new Date(Date.now() + 2.5 * 24 * hour).toISOString() },
  play: shows('in 2 days'),
};

/** An epoch number is read as one. */
export const Rescued: Story = {
  args: { value: Math.floor(Date.now() / 1000) - 30 * 60 - 20 },
  play: shows('30 min ago'),
};

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'recently' }, play: showsMarked('recently') };

/** No value. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'آخر طلب', locale: 'ar-EG' },
  play: shows('قبل ٣ ساعات'),
};
