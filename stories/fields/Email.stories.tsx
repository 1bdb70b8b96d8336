import type { Meta, StoryObj } from '@storybook/react-vite';
import { EmailField } from 'deskside';
import { links, shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Email',
  component: OneField,
  subcomponents: { EmailField },
  args: { label: 'Email', schema: { type: 'string', format: 'email' }, value: 'priya@example.com' },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Normal: Story = { play: links('priya@example.com', 'mailto:priya@example.com') };

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'priya at example' }, play: showsMarked('priya at example') };

/** No value. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

/** Long values wrap and are never cut. */
export const Long: Story = {
  args: { value: 'accounts.payable.department.europe@subsidiary.very-long-company-name.example.com' },
  play: shows('accounts.payable.department.europe@subsidiary.very-long-company-name.example.com'),
};

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'البريد' },
  play: links('priya@example.com', 'mailto:priya@example.com'),
};
