import type { Meta, StoryObj } from '@storybook/react-vite';
import { PercentField } from 'deskside';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Percent',
  component: OneField,
  subcomponents: { PercentField },
  args: { label: 'Discount', schema: { type: 'number', 'x-deskside': { display: 'percent' } }, value: 42 },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Out of a hundred. */
export const Normal: Story = { play: shows('42%') };

/** Out of the schema’s `maximum`. */
export const OfOne: Story = {
  args: { schema: { type: 'number', maximum: 1, 'x-deskside': { display: 'percent' } }, value: 0.425 },
  play: shows('42.5%'),
};

export const Rescued: Story = { args: { value: '42' }, play: shows('42%') };

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'half' }, play: showsMarked('half') };

/** No value. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الخصم', locale: 'ar-EG' },
  play: shows('٤٢'),
};
