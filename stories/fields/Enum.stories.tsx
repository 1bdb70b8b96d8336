import type { Meta, StoryObj } from '@storybook/react-vite';
import { BadgeField } from 'deskside';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Enum',
  component: OneField,
  subcomponents: { BadgeField },
  args: {
    label: 'Invoice',
    schema: {
      type: 'string',
      enum: ['paid', 'due', 'overdue'],
      'x-deskside': { colors: { paid: 'green', overdue: 'red' } },
    },
    value: 'paid',
  },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A string with `enum` is a badge, coloured by `x-deskside.colors`. */
export const Normal: Story = { play: shows('paid') };

/** A word without a colour is gray; so is one that the schema does not list. */
export const Uncoloured: Story = { args: { value: 'in dispute' }, play: shows('in dispute') };

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 7 }, play: showsMarked('7') };

/** No value. */
export const Empty: Story = { args: { value: '' }, play: showsNothing };

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الفاتورة', value: 'مدفوعة' },
  play: shows('مدفوعة'),
};
