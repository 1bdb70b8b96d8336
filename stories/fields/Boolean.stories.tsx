import type { Meta, StoryObj } from '@storybook/react-vite';
import { BooleanField } from 'deskside';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Boolean',
  component: OneField,
  subcomponents: { BooleanField },
  args: { label: 'Active', schema: { type: 'boolean' }, value: true },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** “Yes / No badge”. */
export const Yes: Story = { play: shows('Yes') };

export const No: Story = { args: { value: false }, play: shows('No') };

/** `"false"` is neither true nor false: it is shown raw. */
export const Mismatch: Story = { args: { value: 'false' }, play: showsMarked('false') };

/** A missing value never looks like No. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

/** The words can be replaced. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'نشط', messages: { yes: 'نعم', no: 'لا' } },
  play: shows('نعم'),
};
