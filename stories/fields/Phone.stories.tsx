import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhoneField } from 'deskside';
import { links, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Phone',
  component: OneField,
  subcomponents: { PhoneField },
  args: { label: 'Phone', schema: { type: 'string', pattern: '^[+]?[0-9]{1,15}$' }, value: '+919876543210' },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** “Phone number”, linked so that it can be dialled. */
export const Normal: Story = { play: links('+919876543210', 'tel:+919876543210') };

/** A number that is written with spaces and brackets stays as written. */
export const Rescued: Story = { args: { value: '(020) 7946 0958' }, play: links('(020) 7946 0958', 'tel:02079460958') };

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'ask for Priya' }, play: showsMarked('ask for Priya') };

/** No value. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

/** The plus stays in front. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الهاتف' },
  play: links('+919876543210', 'tel:+919876543210'),
};
