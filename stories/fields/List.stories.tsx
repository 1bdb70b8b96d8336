import type { Meta, StoryObj } from '@storybook/react-vite';
import { ListField } from 'deskside';
import { expect } from 'storybook/test';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/List',
  component: OneField,
  subcomponents: { ListField },
  args: {
    label: 'Orders',
    schema: { type: 'array', items: { type: 'object' } },
    value: ['A-1001', 'A-1002', 'A-1003'],
  },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Any array that is not one of texts is a list. */
export const Normal: Story = { play: shows('A-1001A-1002A-1003') };

export const Objects: Story = {
  args: {
    value: [
      { Number: 'A-1001', Total: 499 },
      { Number: 'A-1002', Total: 1250 },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Total')).toHaveLength(2);
  },
};

/** Texts are a list instead of tags when the schema asks for it. */
export const OfTexts: Story = {
  args: { schema: { type: 'array', items: { type: 'string' }, 'x-deskside': { display: 'list' } } },
  play: shows('A-1001'),
};

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'A-1001' }, play: showsMarked('A-1001') };

/** No value. */
export const Empty: Story = { args: { value: [] }, play: showsNothing };

/** Beyond a hundred entries a button shows more. */
export const Long: Story = {
  args: { value: Array.from({ length: 130 }, (_, index) => index + 1), limits: { items: 5 } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Show 125 more' })).toBeVisible();
  },
};

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الطلبات', value: ['طلب أول', 'طلب ثان'] },
  play: shows('طلب أول'),
};
