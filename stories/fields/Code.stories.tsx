import type { Meta, StoryObj } from '@storybook/react-vite';
import { CodeField } from 'deskside';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Code',
  component: OneField,
  subcomponents: { CodeField },
  args: { label: 'Order', schema: { type: 'string', 'x-deskside': { display: 'code' } }, value: 'ORD-0O1l-2026' },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A typeface that keeps letters apart, for what is read out or copied. */
export const Normal: Story = { play: shows('ORD-0O1l-2026') };

/** A number is shown without grouping. */
export const Rescued: Story = { args: { value: 100200300 }, play: shows('100200300') };

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: true }, play: showsMarked('true') };

/** No value. */
export const Empty: Story = { args: { value: '' }, play: showsNothing };

/** Long values wrap and are never cut. */
export const Long: Story = {
  args: { value: `sk_test_${'4eC39HqLyjWDarjtT1zdp7dc'.repeat(3)}` },
  play: shows('sk_test_4eC39HqLyjWDarjtT1zdp7dc'),
};

/** Identifiers run from left to right. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الطلب' },
  play: shows('ORD-0O1l-2026'),
};
