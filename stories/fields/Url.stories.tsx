import type { Meta, StoryObj } from '@storybook/react-vite';
import { UrlField } from 'deskside';
import { expect } from 'storybook/test';
import { links, shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Link',
  component: OneField,
  subcomponents: { UrlField },
  args: {
    label: 'Profile',
    schema: { type: 'string', format: 'uri' },
    value: 'https://crm.example.com/customers/64abc123',
  },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** “Clickable link”, in a new tab. */
export const Normal: Story = {
  play: links('https://crm.example.com/customers/64abc123', 'https://crm.example.com/customers/64abc123'),
};

/** An address that could run code is text. */
export const Unsafe: Story = {
  args: { value: 'javascript:alert(1)' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('definition')).toHaveTextContent('javascript:alert(1)');
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};

/** A host that imitates another one is written as the browser resolves it. */
export const Lookalike: Story = {
  args: { value: 'https://аpple.com/login' },
  play: links('https://xn--pple-43d.com/login', 'https://xn--pple-43d.com/login'),
};

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 42 }, play: showsMarked('42') };

/** No value. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

/** Long values wrap and are never cut. */
export const Long: Story = {
  args: { value: `https://crm.example.com/customers/64abc123/orders?filter=${'open-and-unpaid-'.repeat(8)}` },
  play: shows('open-and-unpaid-open-and-unpaid'),
};

/** An address runs from left to right among Arabic labels. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الملف' },
  play: links('https://crm.example.com/customers/64abc123', 'https://crm.example.com/customers/64abc123'),
};
