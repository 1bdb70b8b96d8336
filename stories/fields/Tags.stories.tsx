import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tags } from 'deskside';
import { expect } from 'storybook/test';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Tags',
  component: OneField,
  subcomponents: { Tags },
  args: { label: 'Tags', schema: { type: 'array', items: { type: 'string' } }, value: ['VIP', 'Early Adopter'] },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** “Tag chips”. */
export const Normal: Story = {
  play: async ({ canvas }) => {
    const tags = canvas.getAllByRole('listitem').map((tag) => tag.textContent);
    await expect(tags).toEqual(['VIP', 'Early Adopter']);
  },
};

/** Beyond fifty a button shows more. */
export const Many: Story = {
  args: { value: Array.from({ length: 60 }, (_, index) => `Segment ${index + 1}`) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show 10 more' }));
    await expect(canvas.getByText('Segment 60')).toBeVisible();
  },
};

/** Items that are no text are shown raw. */
export const Rescued: Story = { args: { value: ['VIP', 7, null] }, play: shows('VIP7') };

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'VIP' }, play: showsMarked('VIP') };

/** No value. */
export const Empty: Story = { args: { value: [] }, play: showsNothing };

/** Long values wrap and are never cut. */
export const Long: Story = {
  args: {
    value: [
      'Early Adopter',
      'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
      'Invited to the closed beta of the spring release',
    ],
  },
  play: shows('Invited to the closed beta of the spring release'),
};

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الوسوم', value: ['مهم', 'عميل قديم', 'VIP'] },
  play: shows('عميل قديم'),
};
